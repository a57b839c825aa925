package wiredesk.desk.feed;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import wiredesk.runtime.kafka.KafkaClients;
import wiredesk.runtime.kafka.Unreachable;
import wiredesk.schemas.Topic;

/**
 * Reads all partitions of some topics without a consumer group, committed records alone, as bytes: a record that cannot be
 * decoded is shown, too. One thread reads; {@link #stop} may be called by any.
 */
public final class TopicReader implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(100);

    private final Consumer<byte[], byte[]> consumer;
    private final List<TopicPartition> partitions = new ArrayList<>();

    /**
     * @throws Unreachable if a topic is not there
     */
    public TopicReader(KafkaClients clients, Collection<Topic> topics, From from) {
        this(clients, from, topics.stream().map(Topic::name).toList());
    }

    /** The same for topics by their full names. */
    public static TopicReader of(KafkaClients clients, Collection<String> topics, From from) {
        return new TopicReader(clients, from, topics);
    }

    private TopicReader(KafkaClients clients, From from, Collection<String> topics) {
        consumer = new KafkaConsumer<>(clients.reader(), new ByteArrayDeserializer(), new ByteArrayDeserializer());
        try {
            topics.forEach(this::assign);
            consumer.assign(partitions);
            seek(from);
        } catch (RuntimeException e) {
            consumer.close();
            throw e;
        }
    }

    private void assign(String topic) {
        var infos = consumer.partitionsFor(topic);
        if (infos.isEmpty()) {
            throw new Unreachable("topic " + topic + " is not there; create it with: wiredesk topics create");
        }
        infos.forEach(info -> partitions.add(new TopicPartition(topic, info.partition())));
    }

    private void seek(From from) {
        if (from instanceof From.Beginning) {
            consumer.seekToBeginning(partitions);
        } else if (from instanceof From.Since since) {
            Map<TopicPartition, Long> times = new HashMap<>();
            partitions.forEach(partition ->
                    times.put(partition, Math.max(0, since.instant().toEpochMilli())));
            consumer.offsetsForTimes(times).forEach(this::seek);
        } else if (from instanceof From.Last last) {
            seekBeforeEnd(last.records());
        } else {
            consumer.seekToEnd(partitions);
        }
        partitions.forEach(consumer::position); // a seek takes effect only when somebody asks
    }

    /** Markers of transactions take offsets, too: often every other one. */
    private void seekBeforeEnd(long records) {
        Map<TopicPartition, Long> beginnings = consumer.beginningOffsets(partitions);
        consumer.endOffsets(partitions)
                .forEach((partition, end) ->
                        consumer.seek(partition, Math.max(beginnings.get(partition), end - 2 * records)));
    }

    private void seek(TopicPartition partition, OffsetAndTimestamp place) {
        if (place == null) {
            consumer.seekToEnd(List.of(partition));
        } else {
            consumer.seek(partition, place.offset());
        }
    }

    /**
     * Reads on and on.
     *
     * @param more takes a record and says whether it wants another one
     */
    public void follow(Predicate<ConsumerRecord<byte[], byte[]>> more) {
        try {
            while (take(more)) {
                continue;
            }
        } catch (WakeupException stopped) {
            return;
        }
    }

    /** Reads to where the topics end now. */
    public void toEnd(Predicate<ConsumerRecord<byte[], byte[]>> more) {
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        try {
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                if (!take(more)) {
                    return;
                }
            }
        } catch (WakeupException stopped) {
            return;
        }
    }

    private boolean take(Predicate<ConsumerRecord<byte[], byte[]>> more) {
        for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
            if (!more.test(record)) {
                return false;
            }
        }
        return true;
    }

    /** Makes the reading thread return from {@link #follow} or {@link #toEnd}. */
    public void stop() {
        consumer.wakeup();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
