package wiredesk.it.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import wiredesk.it.platform.LocalPlatform;
import wiredesk.it.platform.On;
import wiredesk.it.platform.Platform;
import wiredesk.runtime.ExitCode;
import wiredesk.runtime.RuntimeSettings;
import wiredesk.runtime.ServiceRunner;
import wiredesk.runtime.admin.Meters;
import wiredesk.runtime.config.Settings;
import wiredesk.runtime.kafka.KafkaClients;
import wiredesk.runtime.topics.TopicAdmin;
import wiredesk.schemas.Topic;

@On(LocalPlatform.class)
class ServiceRunnerIT {

    private static final int PATIENCE_SECONDS = 60;

    @Test
    void serviceWhoseTopicsAreMissingIsNotStarted(Platform platform) {
        Settings settings = settings(platform, Map.of("topics.prefix", "absent.", "service.start.timeout", "1s"));
        Recorded service = new Recorded(new KafkaClients(settings).topics().all());

        ExitCode code = new ServiceRunner(settings, Meters.create()).run(List.of(service));

        assertThat(code).isEqualTo(ExitCode.UNREACHABLE);
        assertThat(service.told()).isEmpty();
    }

    @Test
    void processIsReadyOnceItsServicesRunAndEndsInOrderWhenToldTo(Platform platform) throws Exception {
        Settings settings = settings(platform, Map.of("topics.prefix", "present."));
        Recorded service = new Recorded(created(settings));
        ServiceRunner runner = new ServiceRunner(settings, Meters.create());
        CompletableFuture<ExitCode> end = CompletableFuture.supplyAsync(() -> runner.run(List.of(service)));
        int port = runner.running().get(PATIENCE_SECONDS, TimeUnit.SECONDS);

        HttpResponse<String> ready = ready(port);
        runner.stop();

        assertThat(ready.statusCode()).as(ready.body()).isEqualTo(200);
        assertThat(end.get(PATIENCE_SECONDS, TimeUnit.SECONDS)).isEqualTo(ExitCode.OK);
        assertThat(service.told()).containsExactly("start", "close");
    }

    @Test
    void lastingFaultOfOneServiceEndsTheProcessAndClosesTheOthers(Platform platform) throws Exception {
        Settings settings = settings(platform, Map.of("topics.prefix", "faulty."));
        Recorded one = new Recorded(created(settings));
        Recorded other = new Recorded(List.of());
        ServiceRunner runner = new ServiceRunner(settings, Meters.create());
        CompletableFuture<ExitCode> end = CompletableFuture.supplyAsync(() -> runner.run(List.of(one, other)));
        runner.running().get(PATIENCE_SECONDS, TimeUnit.SECONDS);

        one.fail();

        assertThat(end.get(PATIENCE_SECONDS, TimeUnit.SECONDS)).isEqualTo(ExitCode.FAILED);
        assertThat(other.told()).containsExactly("start", "close");
    }

    private static List<Topic> created(Settings settings) {
        try (TopicAdmin topics = new TopicAdmin(settings)) {
            topics.create();
        }
        return new KafkaClients(settings).topics().all();
    }

    private static HttpResponse<String> ready(int port) throws Exception {
        URI address = URI.create("http://127.0.0.1:" + port + "/health/ready");
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    private static Settings settings(Platform platform, Map<String, String> given) {
        Map<String, String> all = new HashMap<>(given);
        all.put("kafka.bootstrap.servers", platform.bootstrapServers());
        all.put("schema.registry.url", platform.registryUrl());
        all.put("admin.port", "0");
        return Settings.load(RuntimeSettings.all(), Optional.empty(), Map.of(), all);
    }
}
