package wiredesk.it.registry;

import io.confluent.kafka.serializers.KafkaAvroDeserializer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.avro.generic.GenericRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * A subscriber as anybody may write one: Kafka's client, Confluent's deserializer, the registry's address. It runs in a JVM
 * of its own, without Wiredesk's classes, and prints each record as key, tab, value in JSON.
 */
final class Stranger {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Stranger() {}

    /** @param args bootstrap servers, registry URL, topic, number of records to read */
    public static void main(String[] args) {
        int wanted = Integer.parseInt(args[3]);
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                args[0],
                "schema.registry.url",
                args[1],
                "group.id",
                "stranger-" + System.nanoTime(),
                "auto.offset.reset",
                "earliest",
                "isolation.level",
                "read_committed");
        try (KafkaConsumer<String, GenericRecord> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), generic(settings))) {
            consumer.subscribe(List.of(args[2]));
            long end = System.nanoTime() + PATIENCE.toNanos();
            for (int read = 0; read < wanted && System.nanoTime() < end; ) {
                for (ConsumerRecord<String, GenericRecord> record : consumer.poll(Duration.ofMillis(200))) {
                    System.out.println(record.key() + "\t" + record.value());
                    read++;
                }
            }
        }
    }

    @SuppressWarnings("unchecked") // without specific.avro.reader a record is a GenericRecord
    private static Deserializer<GenericRecord> generic(Map<String, Object> settings) {
        KafkaAvroDeserializer deserializer = new KafkaAvroDeserializer();
        deserializer.configure(settings, false);
        return (Deserializer<GenericRecord>) (Deserializer<?>) deserializer;
    }
}
