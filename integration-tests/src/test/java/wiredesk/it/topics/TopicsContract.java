package wiredesk.it.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.junit.jupiter.api.Test;
import wiredesk.it.platform.Platform;
import wiredesk.runtime.RuntimeSettings;
import wiredesk.runtime.config.Settings;
import wiredesk.runtime.kafka.KafkaClients;
import wiredesk.runtime.kafka.Registry;
import wiredesk.runtime.topics.Change;
import wiredesk.runtime.topics.Difference;
import wiredesk.runtime.topics.TopicAdmin;
import wiredesk.runtime.topics.TopicsRefused;
import wiredesk.schemas.Topic;

/** What holds for the catalogue on any Kafka with any registry that speaks Confluent's API. */
abstract class TopicsContract {

    @Test
    void whatIsCreatedIsAsTheCatalogueSaysAndIsNotCreatedAgain(Platform platform) {
        Settings settings = settings(platform, Map.of("topics.prefix", "created."));
        try (TopicAdmin topics = new TopicAdmin(settings)) {
            List<Change> first = topics.create();

            List<Change> second = topics.create();

            assertThat(first).isNotEmpty();
            assertThat(second).isEmpty();
            assertThat(topics.check()).isEmpty();
        }
    }

    @Test
    void everythingThatIsMissingIsNamed(Platform platform) {
        Settings settings = settings(platform, Map.of("topics.prefix", "missing."));
        try (TopicAdmin topics = new TopicAdmin(settings)) {
            List<Difference> differences = topics.check();

            assertThat(differences)
                    .hasSize(25) // thirteen topics, and a schema for each but the dead letters
                    .contains(
                            new Difference("missing.raw", "topic", "there", "missing"),
                            new Difference("missing.raw", "schema", "registered", "missing"));
        }
    }

    @Test
    void topicsOfAnotherConfigurationAreLeftAsTheyAreAndNamed(Platform platform) {
        try (TopicAdmin topics = new TopicAdmin(settings(platform, Map.of("topics.prefix", "changed.")))) {
            topics.create();
        }
        Settings changed = settings(
                platform, Map.of("topics.prefix", "changed.", "topics.partitions", "8", "topics.raw.retention", "1d"));
        try (TopicAdmin topics = new TopicAdmin(changed)) {
            List<Change> changes = topics.create();

            assertThat(changes).isEmpty();
            assertThat(topics.check())
                    .extracting(Difference::toString)
                    .hasSize(10) // the partitions of six topics, and the retention of two
                    .contains("changed.raw: retention.ms is 2592000000, expected 86400000");
        }
    }

    @Test
    void incompatibleSchemaIsNamedAndNothingIsRegisteredOverIt(Platform platform) throws Exception {
        Settings settings = settings(platform, Map.of("topics.prefix", "taken."));
        KafkaClients clients = new KafkaClients(settings);
        Topic quotes = clients.topics().quotes();
        Schema other = SchemaBuilder.record("Quote")
                .namespace("wiredesk.schemas")
                .fields()
                .requiredLong("id")
                .endRecord();
        try (SchemaRegistryClient registry = Registry.client(clients.registry());
                TopicAdmin topics = new TopicAdmin(settings)) {
            registry.register(quotes.subject(), new AvroSchema(other));
            registry.updateCompatibility(quotes.subject(), "FULL_TRANSITIVE");

            assertThatThrownBy(topics::create).isInstanceOf(TopicsRefused.class).hasMessageContaining(quotes.name());

            assertThat(registry.getAllVersions(quotes.subject())).hasSize(1);
            assertThat(topics.check())
                    .extracting(Difference::toString)
                    .contains("taken.quotes: schema is another one, and this one is incompatible with it,"
                            + " expected registered");
        }
    }

    private static Settings settings(Platform platform, Map<String, String> given) {
        Map<String, String> all = new HashMap<>(given);
        all.put("kafka.bootstrap.servers", platform.bootstrapServers());
        all.put("schema.registry.url", platform.registryUrl());
        return Settings.load(RuntimeSettings.all(), Optional.empty(), Map.of(), all);
    }
}
