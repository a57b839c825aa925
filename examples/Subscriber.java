import java.time.Duration;
import java.util.*;
import org.apache.avro.generic.GenericRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;

class Subscriber {
    public static void main(String[] args) {
        var consumer = new KafkaConsumer<String, GenericRecord>(Map.of(
                "bootstrap.servers", "localhost:9092",
                "schema.registry.url", "http://localhost:8081/apis/ccompat/v7",
                "group.id", "first-subscriber-java", "auto.offset.reset", "earliest", "isolation.level", "read_committed",
                "key.deserializer", "org.apache.kafka.common.serialization.StringDeserializer",
                "value.deserializer", "io.confluent.kafka.serializers.KafkaAvroDeserializer"));
        consumer.subscribe(List.of("news.quotes"));
        while (true) {
            for (var record : consumer.poll(Duration.ofSeconds(1))) {
                if (record.value() == null) continue; // the quote is gone
                var speaker = (GenericRecord) record.value().get("speaker");
                System.out.println((speaker == null ? null : speaker.get("name")) + " | " + record.value().get("text"));
            }
        }
    }
}
