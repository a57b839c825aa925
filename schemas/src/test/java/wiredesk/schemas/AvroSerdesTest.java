package wiredesk.schemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import io.confluent.kafka.schemaregistry.client.MockSchemaRegistryClient;
import io.confluent.kafka.schemaregistry.testutil.MockSchemaRegistry;
import io.confluent.kafka.serializers.KafkaAvroDeserializer;
import io.confluent.kafka.serializers.KafkaAvroSerializer;
import java.lang.reflect.Method;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.specific.SpecificData;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Serde;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Confluent's own classes against Confluent's own mock of its registry. */
class AvroSerdesTest {

    private static final String SCOPE = "serdes-test";
    private static final Map<String, String> REGISTRY = Map.of("schema.registry.url", "mock://" + SCOPE);

    private final Topic topic = new Topics("news.").routes();
    private final Route route = Route.newBuilder()
            .setName("ministers")
            .setTopic("route.ministers")
            .setCreated(Instant.parse("2026-03-01T10:00:00.123Z"))
            .build();

    private int schemaId;

    @BeforeEach
    void register() throws Exception {
        schemaId = MockSchemaRegistry.getClientForScope(SCOPE)
                .register(topic.subject(), new AvroSchema(topic.value().orElseThrow()));
    }

    @AfterEach
    void forget() {
        MockSchemaRegistry.dropScope(SCOPE);
    }

    @Test
    void specificRecordComesBackAsItWent() {
        Serde<Route> serde = new AvroSerdes(REGISTRY).values();

        byte[] bytes = serde.serializer().serialize(topic.name(), route);

        assertThat(serde.deserializer().deserialize(topic.name(), bytes)).isEqualTo(route);
    }

    @Test
    void bytesAreConfluentsWireFormat() {
        byte[] bytes = new AvroSerdes(REGISTRY).serializer().serialize(topic.name(), route);

        assertThat(bytes[0]).isZero();
        assertThat(ByteBuffer.wrap(bytes, 1, 4).getInt()).isEqualTo(schemaId);
    }

    @Test
    void readerWithNothingButConfluentsClassesGetsGenericRecords() {
        byte[] bytes = new AvroSerdes(REGISTRY).serializer().serialize(topic.name(), route);
        KafkaAvroDeserializer stranger = new KafkaAvroDeserializer();
        stranger.configure(REGISTRY, false);

        GenericRecord record = (GenericRecord) stranger.deserialize(topic.name(), bytes);

        assertThat(record.get("name")).hasToString("ministers");
        assertThat(record.getSchema()).isEqualTo(topic.value().orElseThrow());
    }

    @Test
    void genericRecordWrittenByAStrangerIsReadAsSpecific() {
        GenericRecord generic = (GenericRecord) SpecificData.get().deepCopy(Route.getClassSchema(), route);
        KafkaAvroSerializer stranger = new KafkaAvroSerializer();
        stranger.configure(
                Map.of(
                        "schema.registry.url", "mock://" + SCOPE,
                        "auto.register.schemas", false,
                        "avro.remove.java.properties", true),
                false);

        byte[] bytes = stranger.serialize(topic.name(), generic);

        assertThat(new AvroSerdes(REGISTRY).<Route>deserializer().deserialize(topic.name(), bytes))
                .isEqualTo(route);
    }

    @Test
    void tombstoneIsNullBothWays() {
        Serde<Route> serde = new AvroSerdes(REGISTRY).values();

        byte[] bytes = serde.serializer().serialize(topic.name(), null);

        assertThat(bytes).isNull();
        assertThat(serde.deserializer().deserialize(topic.name(), null)).isNull();
    }

    @Test
    void nothingIsRegisteredAtRunTime() throws Exception {
        assertThatThrownBy(() -> new AvroSerdes(REGISTRY).serializer().serialize("elsewhere", route))
                .isInstanceOf(SerializationException.class);

        assertThatThrownBy(() -> MockSchemaRegistry.getClientForScope(SCOPE).getAllVersions("elsewhere-value"))
                .hasMessageContaining("40401");
    }

    @Test
    void classesAreConfluentsOwnAndUseTheOrdinaryLibraries() throws Exception {
        List<Class<?>> parts = List.of(
                KafkaAvroSerializer.class,
                KafkaAvroDeserializer.class,
                AvroSchema.class,
                MockSchemaRegistryClient.class);

        assertThat(parts).allSatisfy(part -> {
            assertThat(part.getName()).startsWith("io.confluent.kafka.");
            assertThat(part.getProtectionDomain().getCodeSource().getLocation().getPath())
                    .doesNotContain("pinot");
        });
        assertThatThrownBy(() -> Class.forName("org.apache.pinot.shaded.com.fasterxml.jackson.databind.ObjectMapper"))
                .isInstanceOf(ClassNotFoundException.class);
        // By reflection, so that this file compiles against the classes as Pinot ships them, too (an IDE does that).
        Method toJson = AvroSchema.class.getMethod("toJson", Object.class);
        assertThat(toJson.invoke(new AvroSchema(Route.getClassSchema()), 0)).isInstanceOf(JsonNode.class);
    }
}
