package wiredesk.ingest.state;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import wiredesk.ingest.source.Worker;

/** A topic that all instances read: first to its end, then, if it is followed, for as long as it is open. */
public final class CompactedTopic implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(250);

    private final String topic;
    private final Consumer<byte[], byte[]> consumer;
    private final java.util.function.Consumer<ConsumerRecord<byte[], byte[]>> reader;
    private final Worker follower;
    private boolean following;

    /**
     * @param consumers makes the consumer, which is closed with this
     * @param reader is given every record, tombstones too
     */
    public CompactedTopic(
            String topic,
            Supplier<Consumer<byte[], byte[]>> consumers,
            java.util.function.Consumer<ConsumerRecord<byte[], byte[]>> reader) {
        this.topic = topic;
        this.consumer = consumers.get();
        this.reader = reader;
        this.follower = new Worker("follow-" + topic, this::next);
    }

    /** Reads what is there. */
    public void read() {
        List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                .map(info -> new TopicPartition(topic, info.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            consumer.poll(POLL).forEach(reader);
        }
    }

    /** Goes on reading on a thread of its own. */
    public void follow() {
        following = true;
        follower.start();
    }

    @Override
    public void close() {
        if (following) {
            consumer.wakeup();
            follower.close();
        }
        consumer.close();
    }

    private Duration next() {
        try {
            consumer.poll(POLL).forEach(reader);
        } catch (WakeupException closing) {
            // the worker ends by itself
        }
        return Duration.ZERO;
    }
}
