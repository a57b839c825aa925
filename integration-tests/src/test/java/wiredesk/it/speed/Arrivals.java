package wiredesk.it.speed;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import wiredesk.it.platform.Platform;
import wiredesk.schemas.Topic;

/** A topic as a subscriber sees it come, on a thread of its own: committed records only. */
final class Arrivals implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final KafkaConsumer<String, byte[]> consumer;
    private final Map<String, Arrival> first = new ConcurrentHashMap<>();
    private final Queue<String> doubled = new ConcurrentLinkedQueue<>();
    private final Thread reader;
    private volatile boolean open = true;

    Arrivals(Platform platform, Topic topic) {
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", platform.bootstrapServers(), "isolation.level", "read_committed"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        List<TopicPartition> partitions = IntStream.range(0, topic.partitions())
                .mapToObj(number -> new TopicPartition(topic.name(), number))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        reader = new Thread(this::read, "arrivals in " + topic.name());
        reader.start();
    }

    /** Those of these keys, when all of them are there. */
    List<Arrival> await(Collection<String> keys) {
        Awaitility.await("all arrivals")
                .atMost(PATIENCE)
                .until(() -> first.keySet().containsAll(keys));
        return keys.stream().map(first::get).toList();
    }

    /** Keys that came more than once. */
    List<String> doubled() {
        return List.copyOf(doubled);
    }

    @Override
    public void close() {
        open = false;
        try {
            reader.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void read() {
        try (consumer) {
            while (open) {
                consumer.poll(Duration.ofMillis(100)).forEach(this::take);
            }
        }
    }

    private void take(ConsumerRecord<String, byte[]> record) {
        Arrival arrival = new Arrival(record.key(), Instant.ofEpochMilli(record.timestamp()), Instant.now());
        if (first.putIfAbsent(record.key(), arrival) != null) {
            doubled.add(record.key());
        }
    }
}
