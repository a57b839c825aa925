package wiredesk.desk.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import wiredesk.runtime.kafka.KafkaClients;
import wiredesk.schemas.Topic;

/** Reads stretches of a topic without a consumer group, committed records alone. */
final class LogReader implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(100);
    /** Longer than a transaction of any stage can stay open. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final String topic;
    private final List<TopicPartition> partitions;

    LogReader(KafkaClients clients, Topic topic) {
        this.topic = topic.name();
        Map<String, Object> properties = new HashMap<>(clients.consumer("wiredesk-audit"));
        properties.remove("group.id");
        consumer = new KafkaConsumer<>(properties, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        partitions = consumer.partitionsFor(topic.name()).stream()
                .map(info -> new TopicPartition(topic.name(), info.partition()))
                .toList();
        consumer.assign(partitions);
    }

    List<TopicPartition> partitions() {
        return partitions;
    }

    void seek(Map<TopicPartition, Long> places) {
        places.forEach(consumer::seek);
    }

    /**
     * Reads on to these places. Where a transaction is still open before one, it waits until that is decided.
     *
     * @param ends by partition; records behind may be among those read
     */
    void readTo(Map<TopicPartition, Long> ends, Consumer<ConsumerRecord<byte[], byte[]>> each) {
        consumer.resume(partitions);
        Instant patient = Instant.now().plus(PATIENCE);
        for (List<TopicPartition> left = left(ends); !left.isEmpty(); left = left(ends)) {
            List<TopicPartition> unread = left;
            consumer.pause(partitions.stream()
                    .filter(partition -> !unread.contains(partition))
                    .toList());
            var records = consumer.poll(POLL);
            records.forEach(each);
            patient = records.isEmpty() ? patient : Instant.now().plus(PATIENCE);
            if (Instant.now().isAfter(patient)) {
                throw new IllegalStateException(left + " have not been readable to their ends for "
                        + PATIENCE.toMinutes() + " minutes: a transaction is open");
            }
        }
    }

    /** The key of one record as text; a word for it if there is none. */
    String key(int partition, long offset) {
        TopicPartition place = new TopicPartition(topic, partition);
        consumer.seek(place, offset);
        String[] key = {Origins.NO_KEY};
        readTo(Map.of(place, offset + 1), record -> {
            if (record.partition() == partition && record.offset() == offset) {
                key[0] = Origins.key(record);
            }
        });
        return key[0];
    }

    private List<TopicPartition> left(Map<TopicPartition, Long> ends) {
        return ends.keySet().stream()
                .filter(partition -> consumer.position(partition) < ends.get(partition))
                .toList();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
