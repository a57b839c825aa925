package wiredesk.it.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import io.confluent.kafka.schemaregistry.client.CachedSchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import io.confluent.kafka.serializers.KafkaAvroDeserializer;
import io.confluent.kafka.serializers.KafkaAvroSerializer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.generic.GenericRecordBuilder;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import wiredesk.it.platform.Platform;
import wiredesk.runtime.RuntimeSettings;
import wiredesk.runtime.config.Settings;
import wiredesk.runtime.topics.TopicAdmin;
import wiredesk.schemas.AvroSerdes;
import wiredesk.schemas.Quote;
import wiredesk.schemas.Topic;
import wiredesk.schemas.Topics;

/** What holds between Confluent's classes, our topics and any registry that speaks Confluent's API. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class SubscriberContract {

    private static final String PREFIX = "subscriber.";

    private final Topic quotes = new Topics(PREFIX).quotes();
    private Platform platform;
    private SchemaRegistryClient registry;

    @BeforeAll
    void createTopics(Platform shared) {
        platform = shared;
        registry = new CachedSchemaRegistryClient(platform.registryUrl(), 100);
        Map<String, String> settings = Map.of(
                "kafka.bootstrap.servers", platform.bootstrapServers(),
                "schema.registry.url", platform.registryUrl(),
                "topics.prefix", PREFIX);
        try (TopicAdmin admin =
                new TopicAdmin(Settings.load(RuntimeSettings.all(), Optional.empty(), Map.of(), settings))) {
            admin.create();
            assertThat(admin.check()).isEmpty();
        }
    }

    @Test
    void specificRecordsComeBackAsTheyWere() {
        Serde<Quote> serde = serde();

        byte[] written = serde.serializer().serialize(quotes.name(), Samples.quote("q1"));

        assertThat(serde.deserializer().deserialize(quotes.name(), written)).isEqualTo(Samples.quote("q1"));
    }

    @Test
    void genericRecordsComeBackAsTheyWere() throws Exception {
        Schema schema =
                SchemaBuilder.record("Remark").fields().requiredString("words").endRecord();
        registry.register("remarks-value", new AvroSchema(schema));
        GenericRecord remark =
                new GenericRecordBuilder(schema).set("words", "Höher, weiter").build();
        Map<String, Object> settings =
                Map.of("schema.registry.url", platform.registryUrl(), "auto.register.schemas", false);

        try (KafkaAvroSerializer serializer = new KafkaAvroSerializer();
                KafkaAvroDeserializer deserializer = new KafkaAvroDeserializer()) {
            serializer.configure(settings, false);
            deserializer.configure(settings, false);
            byte[] written = serializer.serialize("remarks", remark);

            GenericRecord read = (GenericRecord) deserializer.deserialize("remarks", written);
            assertThat(GenericData.get().compare(read, remark, schema)).isZero();
        }
    }

    @Test
    void aSubscriberWithNothingOfWiredeskReadsOurTopics() throws Exception {
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", platform.bootstrapServers(), "compression.type", "zstd"),
                new StringSerializer(),
                serde().serializer())) {
            producer.send(new ProducerRecord<>(quotes.name(), "q1", Samples.quote("q1")));
            producer.send(new ProducerRecord<>(quotes.name(), "q1", null));
        }

        List<String> read = StrangerJvm.read(platform.bootstrapServers(), platform.registryUrl(), quotes.name(), 2);

        assertThat(read).hasSize(2);
        assertThat(read.get(0)).startsWith("q1\t{");
        JsonNode quote = new ObjectMapper().readTree(read.get(0).substring("q1\t".length()));
        assertThat(quote.path("text").asText()).isEqualTo(Samples.quote("q1").getText());
        assertThat(read.get(1)).isEqualTo("q1\tnull");
        assertThat(StrangerJvm.classpath())
                .doesNotContain(StrangerJvm.home(Quote.class), StrangerJvm.home(TopicAdmin.class));
    }

    @Test
    void anUnregisteredSchemaIsRefusedAndStaysUnregistered() throws Exception {
        String topic = "unregistered";
        Serde<Quote> serde = serde();

        assertThatThrownBy(() -> serde.serializer().serialize(topic, Samples.quote("q1")))
                .isInstanceOf(SerializationException.class);

        assertThat(registry.getAllSubjects()).doesNotContain(topic + "-value");
    }

    @Test
    void theRegistryRefusesASchemaThatOldReadersCannotRead() {
        Schema shorter = SchemaBuilder.record("Quote")
                .namespace("wiredesk.schemas")
                .fields()
                .requiredString("words")
                .endRecord();

        assertThatThrownBy(() -> registry.register(quotes.subject(), new AvroSchema(shorter)))
                .isInstanceOfSatisfying(
                        RestClientException.class,
                        refusal -> assertThat(refusal.getStatus()).isEqualTo(409));
    }

    @Test
    void theRegistryTakesASchemaThatEveryoneCanRead() throws Exception {
        Schema known = quotes.value().orElseThrow();
        Schema longer = new Schema.Parser()
                .parse(known.toString()
                        .replaceFirst(
                                "\"fields\":\\[",
                                "\"fields\":[{\"name\":\"mood\",\"type\":\"string\",\"default\":\"\"},"));

        assertThat(registry.testCompatibility(quotes.subject(), new AvroSchema(longer)))
                .isTrue();
    }

    private Serde<Quote> serde() {
        return new AvroSerdes(Map.of("schema.registry.url", platform.registryUrl())).values();
    }
}
