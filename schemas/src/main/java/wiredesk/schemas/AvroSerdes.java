package wiredesk.schemas;

import io.confluent.kafka.serializers.KafkaAvroDeserializer;
import io.confluent.kafka.serializers.KafkaAvroSerializer;
import java.util.HashMap;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.Serializer;

/**
 * Serdes for the contract's records in Confluent's wire format (a zero byte, the schema id, Avro binary), made by
 * Confluent's own classes against a schema registry.
 */
public final class AvroSerdes {

    private final Map<String, Object> properties;

    /**
     * @param registry Confluent's serde properties: {@code schema.registry.url} and whatever else the registry needs;
     *     unless told otherwise no schema is registered at run time
     */
    public AvroSerdes(Map<String, ?> registry) {
        Map<String, Object> all = new HashMap<>();
        all.put("auto.register.schemas", false);
        all.put("specific.avro.reader", true);
        all.put("avro.remove.java.properties", true);
        all.putAll(registry);
        properties = Map.copyOf(all);
    }

    /** A serde for record values of one type; a tombstone is null both ways. */
    @SuppressWarnings("unchecked") // specific.avro.reader makes the deserializer return the class that the schema names
    public <T extends SpecificRecord> Serde<T> values() {
        Serde<Object> serde = Serdes.serdeFrom(new KafkaAvroSerializer(), new KafkaAvroDeserializer());
        serde.configure(properties, false);
        return (Serde<T>) (Serde<?>) serde;
    }

    public <T extends SpecificRecord> Serializer<T> serializer() {
        return this.<T>values().serializer();
    }

    public <T extends SpecificRecord> Deserializer<T> deserializer() {
        return this.<T>values().deserializer();
    }
}
