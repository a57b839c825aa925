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
                var quote = record.value(); // null: the quote is gone
                System.out.println(quote == null ? record.key() + " is gone" : quote.get("speaker") + ": " + quote.get("text"));
            }
        }
    }
}
