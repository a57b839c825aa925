package wiredesk.desk.feed;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import wiredesk.runtime.kafka.KafkaClients;
import wiredesk.runtime.kafka.Unreachable;

/** Asks Kafka for places in partitions. */
public final class Offsets implements AutoCloseable {

    private static final long SECONDS = 60;

    private final Admin admin;

    public Offsets(KafkaClients clients) {
        admin = Admin.create(clients.admin());
    }

    /** Behind the last record that is written, be it committed or not yet. */
    public Map<TopicPartition, Long> ends(Collection<TopicPartition> partitions) {
        return places(partitions, OffsetSpec.latest());
    }

    /** The oldest record that is kept. */
    public Map<TopicPartition, Long> starts(Collection<TopicPartition> partitions) {
        return places(partitions, OffsetSpec.earliest());
    }

    /** The first record written at an instant or later; the end where there is none. */
    public Map<TopicPartition, Long> at(Collection<TopicPartition> partitions, Instant instant) {
        Map<TopicPartition, Long> places = ends(partitions);
        places(partitions, OffsetSpec.forTimestamp(Math.max(0, instant.toEpochMilli())))
                .forEach((partition, offset) -> {
                    if (offset >= 0) {
                        places.put(partition, offset);
                    }
                });
        return places;
    }

    /** The next record of each partition that a consumer group will read: 0 where it has read none. */
    public Map<TopicPartition, Long> next(String group, Collection<TopicPartition> partitions) {
        Map<TopicPartition, OffsetAndMetadata> committed = committed(group);
        Map<TopicPartition, Long> next = new HashMap<>();
        partitions.forEach(partition -> {
            OffsetAndMetadata offset = committed.get(partition);
            next.put(partition, offset == null ? 0 : offset.offset());
        });
        return next;
    }

    /** How many partitions a topic has; 0 if it is not there, or no topic can have that name. */
    public int partitions(String topic) {
        try {
            return answer(admin.describeTopics(List.of(topic)).topicNameValues().get(topic))
                    .partitions()
                    .size();
        } catch (UnknownTopicOrPartitionException | InvalidTopicException none) {
            return 0;
        }
    }

    /** What a consumer group has committed; nothing if there is no such group. */
    public Map<TopicPartition, OffsetAndMetadata> committed(String group) {
        try {
            return answer(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata());
        } catch (GroupIdNotFoundException neverStarted) {
            return Map.of();
        }
    }

    private Map<TopicPartition, Long> places(Collection<TopicPartition> partitions, OffsetSpec spec) {
        Map<TopicPartition, OffsetSpec> wanted = new HashMap<>();
        partitions.forEach(partition -> wanted.put(partition, spec));
        Map<TopicPartition, Long> places = new HashMap<>();
        answer(admin.listOffsets(wanted, new ListOffsetsOptions(IsolationLevel.READ_UNCOMMITTED))
                        .all())
                .forEach((partition, place) -> places.put(partition, place.offset()));
        return places;
    }

    private static <T> T answer(KafkaFuture<T> asked) {
        try {
            return asked.get(SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (TimeoutException e) {
            throw new Unreachable("Kafka has not answered within " + SECONDS + " s");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for Kafka", e);
        }
    }

    @Override
    public void close() {
        admin.close();
    }
}
