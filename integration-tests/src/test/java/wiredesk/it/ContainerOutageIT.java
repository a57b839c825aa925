package wiredesk.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wiredesk.it.platform.ContainerPlatform;
import wiredesk.it.platform.NeedsDocker;
import wiredesk.it.platform.On;
import wiredesk.it.service.Installation;
import wiredesk.it.service.Readiness;
import wiredesk.it.service.ServiceProcess;

/** A broker that hangs with its connections open, which is worse than one that is gone. */
@NeedsDocker
@On(ContainerPlatform.class)
class ContainerOutageIT {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @TempDir
    private Path folder;

    @Test
    void readinessGoesWithTheBrokerAndComesBackWithIt(ContainerPlatform platform) {
        try (Installation desk = new Installation(platform, "frozen.", folder)) {
            desk.createTopics();
            List<ServiceProcess> services =
                    List.of(desk.run("ingest", "ingest", Map.of()), desk.run("sink", "sink", Map.of()));
            services.forEach(ServiceProcess::awaitReady);

            platform.freezeBroker();
            try {
                services.forEach(service -> service.await(Readiness.NOT_READY, PATIENCE));
                assertThat(services).allMatch(ServiceProcess::isAlive);
            } finally {
                platform.thawBroker();
            }

            services.forEach(service -> service.await(Readiness.READY, PATIENCE));
        }
    }
}
