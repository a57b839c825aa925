package wiredesk.enrich.yielding;

import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;

/**
 * How many records of a topic a group has before it, committed offsets against the ends of the partitions. Where the group
 * has committed nothing, or what it had before it is gone, it begins with the oldest record.
 */
final class LiveLag implements Callable<Long> {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Admin admin;
    private final String group;
    private final String topic;

    LiveLag(Admin admin, String group, String topic) {
        this.admin = admin;
        this.group = group;
        this.topic = topic;
    }

    @Override
    public Long call() throws Exception {
        List<TopicPartition> partitions =
                answer(admin.describeTopics(List.of(topic)).allTopicNames()).get(topic).partitions().stream()
                        .map(partition -> new TopicPartition(topic, partition.partition()))
                        .toList();
        // In this order: what is read meanwhile must not make the lag negative, and what comes meanwhile counts.
        Map<TopicPartition, OffsetAndMetadata> committed =
                answer(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata());
        Map<TopicPartition, Long> oldest = offsets(partitions, OffsetSpec.earliest());
        Map<TopicPartition, Long> ends = offsets(partitions, OffsetSpec.latest());
        return partitions.stream()
                .mapToLong(partition -> ends.get(partition)
                        - Math.max(
                                oldest.get(partition),
                                Optional.ofNullable(committed.get(partition))
                                        .map(OffsetAndMetadata::offset)
                                        .orElse(0L)))
                .sum();
    }

    private Map<TopicPartition, Long> offsets(List<TopicPartition> partitions, OffsetSpec spec) throws Exception {
        Map<TopicPartition, ListOffsetsResultInfo> found =
                answer(admin.listOffsets(partitions.stream().collect(toMap(partition -> partition, partition -> spec)))
                        .all());
        return found.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, entry -> entry.getValue().offset()));
    }

    private static <T> T answer(KafkaFuture<T> asked) throws Exception {
        return asked.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    }
}
