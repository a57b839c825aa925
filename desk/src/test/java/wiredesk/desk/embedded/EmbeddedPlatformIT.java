package wiredesk.desk.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import io.confluent.kafka.schemaregistry.client.CachedSchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wiredesk.runtime.RuntimeSettings;
import wiredesk.runtime.config.Settings;
import wiredesk.runtime.kafka.KafkaClients;
import wiredesk.schemas.Quote;

class EmbeddedPlatformIT {

    private static final String TOPIC = "kept";

    @TempDir
    Path folder;

    @Test
    void recordsAndSchemasAndPortsSurviveARestart() throws Exception {
        // given a platform that has stored a record in a transaction and a schema
        Map<String, String> before;
        int schema;
        try (EmbeddedPlatform platform = EmbeddedPlatform.start(folder)) {
            before = platform.settings();
            createTopic(platform);
            produce(platform, "what was said");
            schema = registry(platform).register(TOPIC + "-value", new AvroSchema(Quote.getClassSchema()));
        }
        // when it is started again
        try (EmbeddedPlatform platform = EmbeddedPlatform.start(folder)) {
            // then
            assertThat(platform.settings()).isEqualTo(before);
            assertThat(consume(platform)).containsExactly("what was said");
            assertThat(registry(platform).getSchemaById(schema).canonicalString())
                    .isEqualTo(new AvroSchema(Quote.getClassSchema()).canonicalString());
        }
    }

    @Test
    void commandsAreLedToItByAFile() {
        try (EmbeddedPlatform platform = EmbeddedPlatform.start(folder)) {
            Settings read =
                    Settings.load(RuntimeSettings.all(), Optional.of(platform.clientFile()), Map.of(), Map.of());
            KafkaClients clients = new KafkaClients(read);
            assertThat(clients.admin()).containsEntry("bootstrap.servers", platform.bootstrapServers());
            assertThat(clients.registry())
                    .containsEntry("schema.registry.url", platform.registryUrl().toString());
        }
    }

    @Test
    void registryGuardsFullTransitiveCompatibility() throws Exception {
        try (EmbeddedPlatform platform = EmbeddedPlatform.start(folder)) {
            assertThat(registry(platform).getCompatibility(null)).isEqualTo("FULL_TRANSITIVE");
        }
    }

    @Test
    void folderInUseIsRefused() {
        try (EmbeddedPlatform platform = EmbeddedPlatform.start(folder)) {
            assertThatThrownBy(() -> EmbeddedPlatform.start(platform.folder()))
                    .isInstanceOf(EmbeddedException.class)
                    .hasMessageContaining("in use by process")
                    .hasMessageContaining("--data");
        }
    }

    private static void createTopic(EmbeddedPlatform platform) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", platform.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic(TOPIC, 1, (short) 1))).all().get();
        }
    }

    private static void produce(EmbeddedPlatform platform, String value) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", platform.bootstrapServers(), "transactional.id", "it", "acks", "all");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.initTransactions();
            producer.beginTransaction();
            producer.send(new ProducerRecord<>(TOPIC, "key", value));
            producer.commitTransaction();
        }
    }

    private static List<String> consume(EmbeddedPlatform platform) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", platform.bootstrapServers(),
                "isolation.level", "read_committed",
                "auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            TopicPartition partition = new TopicPartition(TOPIC, 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            List<String> values = new ArrayList<>();
            while (consumer.position(partition)
                    < consumer.endOffsets(List.of(partition)).get(partition)) {
                consumer.poll(Duration.ofSeconds(1)).forEach(record -> values.add(record.value()));
            }
            return values;
        }
    }

    private static SchemaRegistryClient registry(EmbeddedPlatform platform) {
        return new CachedSchemaRegistryClient(platform.registryUrl().toString(), 10);
    }
}
