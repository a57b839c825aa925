package wiredesk.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import wiredesk.runtime.admin.Meters;
import wiredesk.runtime.config.Settings;

/** What a process does where there is no Kafka; with one, see the integration tests. */
class ServiceRunnerTest {

    @Test
    void processThatCannotReachKafkaEndsWithItsOwnCode() {
        ExitCode code = runner(Map.of("service.start.timeout", "1ms")).run(List.of());

        assertThat(code).isEqualTo(ExitCode.UNREACHABLE);
    }

    @Test
    void processThatIsStoppedWhileItWaitsForKafkaEndsInOrder() {
        ServiceRunner runner = runner(Map.of("service.start.timeout", "1d"));
        runner.stop();

        ExitCode code = runner.run(List.of());

        assertThat(code).isEqualTo(ExitCode.OK);
    }

    @Test
    void processWhoseAdminPortIsTakenEndsAsWronglyConfigured() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            ExitCode code = runner(Map.of("admin.port", Integer.toString(taken.getLocalPort())))
                    .run(List.of());

            assertThat(code).isEqualTo(ExitCode.CONFIGURATION);
        }
    }

    private static ServiceRunner runner(Map<String, String> given) {
        Map<String, String> all = new HashMap<>(Map.of("kafka.bootstrap.servers", "127.0.0.1:1", "admin.port", "0"));
        all.putAll(given);
        return new ServiceRunner(
                Settings.load(RuntimeSettings.all(), Optional.empty(), Map.of(), all), Meters.create());
    }
}
