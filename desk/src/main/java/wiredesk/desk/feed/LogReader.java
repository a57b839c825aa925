package wiredesk.desk.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import wiredesk.runtime.kafka.KafkaClients;
import wiredesk.runtime.kafka.Unreachable;

/** Reads stretches of a topic without a consumer group, committed records alone, as bytes. */
public final class LogReader implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(100);
    /** Longer than a transaction of any stage can stay open. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final String topic;
    private final List<TopicPartition> partitions;

    /**
     * @param topic full name
     * @throws Unreachable if it is not there
     */
    public LogReader(KafkaClients clients, String topic) {
        this.topic = topic;
        consumer = new KafkaConsumer<>(clients.reader(), new ByteArrayDeserializer(), new ByteArrayDeserializer());
        partitions = consumer.partitionsFor(topic).stream()
                .map(info -> new TopicPartition(topic, info.partition()))
                .toList();
        if (partitions.isEmpty()) {
            consumer.close();
            throw new Unreachable("topic " + topic + " is not there");
        }
        consumer.assign(partitions);
    }

    public List<TopicPartition> partitions() {
        return partitions;
    }

    public void seek(Map<TopicPartition, Long> places) {
        places.forEach(consumer::seek);
    }

    /**
     * Reads on to these places. Where a transaction is still open before one, it waits until that is decided.
     *
     * @param ends by partition; records behind may be among those read
     */
    public void readTo(Map<TopicPartition, Long> ends, Consumer<ConsumerRecord<byte[], byte[]>> each) {
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

    /**
     * One record; empty if there is none at that place, or none any more.
     *
     * @param offset before the end of the partition: for one behind, it would wait
     */
    public Optional<ConsumerRecord<byte[], byte[]>> at(int partition, long offset) {
        TopicPartition place = new TopicPartition(topic, partition);
        consumer.seek(place, offset);
        List<ConsumerRecord<byte[], byte[]>> found = new ArrayList<>();
        readTo(Map.of(place, offset + 1), record -> {
            if (record.partition() == partition && record.offset() == offset) {
                found.add(record);
            }
        });
        return found.stream().findFirst();
    }

    /** The first record of a stretch of a partition; empty if there is none that has been committed. */
    public Optional<ConsumerRecord<byte[], byte[]>> first(int partition, long from, long end) {
        TopicPartition place = new TopicPartition(topic, partition);
        consumer.pause(partitions);
        consumer.resume(List.of(place));
        consumer.seek(place, from);
        Instant patient = Instant.now().plus(PATIENCE);
        while (consumer.position(place) < end && Instant.now().isBefore(patient)) {
            var records = consumer.poll(POLL).records(place);
            if (!records.isEmpty()) {
                return Optional.of(records.get(0)).filter(record -> record.offset() < end);
            }
        }
        return Optional.empty();
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
