package wiredesk.it.service;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import wiredesk.it.platform.Platform;
import wiredesk.schemas.Topic;

/**
 * Reads a topic from its beginning, committed records only, and remembers all.
 *
 * @param <V> what the values are
 */
public final class Subscriber<V> implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String topic;
    private final KafkaConsumer<String, V> consumer;
    private final List<ConsumerRecord<String, V>> read = new ArrayList<>();

    public Subscriber(Platform platform, Topic topic, Deserializer<V> values) {
        this.topic = topic.name();
        this.consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", platform.bootstrapServers(), "isolation.level", "read_committed"),
                new StringDeserializer(),
                values);
        List<TopicPartition> partitions = IntStream.range(0, topic.partitions())
                .mapToObj(number -> new TopicPartition(topic.name(), number))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** All that has come so far. */
    public List<ConsumerRecord<String, V>> all() {
        consumer.poll(Duration.ofMillis(100)).forEach(read::add);
        return List.copyOf(read);
    }

    /** All that the topic holds at the moment. */
    public List<ConsumerRecord<String, V>> toEnd() {
        consumer.endOffsets(consumer.assignment())
                .forEach((partition, end) -> Awaitility.await("the end of " + partition)
                        .atMost(PATIENCE)
                        .until(() -> {
                            consumer.poll(Duration.ofMillis(100)).forEach(read::add);
                            return consumer.position(partition) >= end;
                        }));
        return List.copyOf(read);
    }

    /** Waits for the next record that is written, and returns at once when it is. */
    public void awaitNext() {
        toEnd();
        consumer.poll(PATIENCE).forEach(read::add);
    }

    /** Waits until so many records are such. */
    public List<ConsumerRecord<String, V>> await(int count, Predicate<ConsumerRecord<String, V>> such) {
        Awaitility.await("%d records of %s".formatted(count, topic))
                .atMost(PATIENCE)
                .until(() -> all().stream().filter(such).count() >= count);
        return read.stream().filter(such).toList();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
