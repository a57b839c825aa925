package wiredesk.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.confluent.kafka.schemaregistry.client.CachedSchemaRegistryClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wiredesk.it.platform.LocalPlatform;
import wiredesk.it.platform.On;
import wiredesk.it.service.Installation;
import wiredesk.it.service.ServiceProcess;

/** How services refuse to start, and what they tell the operator. */
@On(LocalPlatform.class)
class ServiceStartIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int WRONG_CONFIGURATION = 2;
    private static final int UNREACHABLE = 3;

    private Installation desk;

    @BeforeEach
    void install(LocalPlatform platform, @TempDir Path folder) {
        desk = new Installation(platform, "start.", folder);
    }

    @AfterEach
    void remove() {
        desk.close();
    }

    @Test
    void aWrongValueIsNamedWithItsKeyAndWhatWasExpected() {
        ServiceProcess process = desk.run("enrich", "enrich", Map.of("streams.threads", "many"));

        assertThat(process.exitCode(PATIENCE)).as(process.output()).isEqualTo(WRONG_CONFIGURATION);
        assertThat(process.output())
                .contains("streams.threads")
                .contains("many")
                .contains("whole number");
    }

    @Test
    void anUnknownKeyIsNamedWithTheNearestKnownOne() {
        ServiceProcess process = desk.run("sink", "sink", Map.of("topics.prefixx", "news."));

        assertThat(process.exitCode(PATIENCE)).as(process.output()).isEqualTo(WRONG_CONFIGURATION);
        assertThat(process.output()).contains("topics.prefixx").containsPattern("topics\\.prefix\\b");
    }

    @Test
    void withoutKafkaTheStartIsGivenUpInTime() {
        ServiceProcess process = desk.run(
                "ingest", "ingest", Map.of("kafka.bootstrap.servers", "127.0.0.1:1", "service.start.timeout", "3s"));

        assertThat(process.exitCode(PATIENCE)).as(process.output()).isEqualTo(UNREACHABLE);
        assertThat(process.output()).contains("127.0.0.1:1");
    }

    @Test
    void withoutTopicsTheStartIsGivenUpAndNothingIsCreated(LocalPlatform platform) throws Exception {
        ServiceProcess process = desk.run("sink", "sink", Map.of("service.start.timeout", "3s"));

        assertThat(process.exitCode(PATIENCE)).as(process.output()).isEqualTo(UNREACHABLE);
        assertThat(process.output()).contains("start.enriched").contains("topics create");
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", platform.bootstrapServers()))) {
            assertThat(admin.listTopics().names().get(30, TimeUnit.SECONDS))
                    .noneMatch(name -> name.startsWith("start."));
        }
        assertThat(new CachedSchemaRegistryClient(platform.registryUrl(), 10).getAllSubjects())
                .noneMatch(subject -> subject.startsWith("start."));
    }
}
