package wiredesk.runtime.inputs;

import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;

/** Asks the brokers how a group stands in each partition of some topics. */
final class Standings implements Callable<Map<TopicPartition, Standing>> {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Admin admin;
    private final String group;
    private final Set<String> topics;

    Standings(Admin admin, String group, Set<String> topics) {
        this.admin = admin;
        this.group = group;
        this.topics = topics;
    }

    @Override
    public Map<TopicPartition, Standing> call() throws Exception {
        List<TopicPartition> partitions = answer(admin.describeTopics(topics).allTopicNames()).values().stream()
                .flatMap(topic -> topic.partitions().stream()
                        .map(partition -> new TopicPartition(topic.name(), partition.partition())))
                .toList();
        // In this order: what comes or ends meanwhile must not make a figure negative.
        Map<TopicPartition, OffsetAndMetadata> committed =
                answer(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata());
        Map<TopicPartition, Long> oldest = offsets(partitions, OffsetSpec.earliest(), IsolationLevel.READ_UNCOMMITTED);
        Map<TopicPartition, Long> stable = offsets(partitions, OffsetSpec.latest(), IsolationLevel.READ_COMMITTED);
        Map<TopicPartition, Long> ends = offsets(partitions, OffsetSpec.latest(), IsolationLevel.READ_UNCOMMITTED);
        Map<TopicPartition, Standing> standings = new HashMap<>();
        for (TopicPartition each : partitions) {
            long next = Optional.ofNullable(committed.get(each))
                    .map(OffsetAndMetadata::offset)
                    .orElse(0L);
            standings.put(each, new Standing(Math.max(oldest.get(each), next), stable.get(each), ends.get(each)));
        }
        return standings;
    }

    private Map<TopicPartition, Long> offsets(List<TopicPartition> partitions, OffsetSpec spec, IsolationLevel level)
            throws Exception {
        Map<TopicPartition, OffsetSpec> asked = partitions.stream().collect(toMap(each -> each, each -> spec));
        Map<TopicPartition, ListOffsetsResultInfo> found =
                answer(admin.listOffsets(asked, new ListOffsetsOptions(level)).all());
        return found.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, each -> each.getValue().offset()));
    }

    private static <T> T answer(KafkaFuture<T> asked) throws Exception {
        return asked.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    }
}
