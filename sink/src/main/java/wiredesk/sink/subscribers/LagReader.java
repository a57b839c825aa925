package wiredesk.sink.subscribers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsResult;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.ListGroupsOptions;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.GroupIdNotFoundException;

/** Asks Kafka which consumer groups have read some topics, and how far. Three questions, however many groups there are. */
final class LagReader {

    private final Admin admin;
    private final Predicate<String> topics;

    LagReader(Admin admin, Predicate<String> topics) {
        this.admin = admin;
        this.topics = topics;
    }

    /** The lag of every group that has committed offsets in one of the topics. */
    List<Lag> read() throws ExecutionException, InterruptedException {
        Map<String, Map<TopicPartition, Long>> committed = committed();
        Map<TopicPartition, OffsetSpec> wanted = committed.values().stream()
                .flatMap(offsets -> offsets.keySet().stream())
                .distinct()
                .collect(Collectors.toMap(Function.identity(), partition -> OffsetSpec.latest()));
        Map<TopicPartition, Long> ends = new HashMap<>();
        // The end that subscribers can reach: what runs in a transaction yet is nobody's lag.
        admin.listOffsets(wanted, new ListOffsetsOptions(IsolationLevel.READ_COMMITTED))
                .all()
                .get()
                .forEach((partition, end) -> ends.put(partition, end.offset()));
        return lags(committed, ends);
    }

    /** One for each group and topic. A partition in which a group has committed nothing is not counted. */
    static List<Lag> lags(Map<String, Map<TopicPartition, Long>> committed, Map<TopicPartition, Long> ends) {
        return committed.entrySet().stream()
                .flatMap(group -> byTopic(group.getValue(), ends).entrySet().stream()
                        .map(topic -> new Lag(group.getKey(), topic.getKey(), topic.getValue())))
                .toList();
    }

    /** A topic made anew may end before what was committed in the old one. */
    private static Map<String, Long> byTopic(Map<TopicPartition, Long> offsets, Map<TopicPartition, Long> ends) {
        return offsets.entrySet().stream()
                .collect(Collectors.groupingBy(
                        offset -> offset.getKey().topic(),
                        TreeMap::new,
                        Collectors.summingLong(offset -> Math.max(0, ends.get(offset.getKey()) - offset.getValue()))));
    }

    private Map<String, Map<TopicPartition, Long>> committed() throws ExecutionException, InterruptedException {
        Map<String, ListConsumerGroupOffsetsSpec> groups =
                admin.listGroups(ListGroupsOptions.forConsumerGroups()).all().get().stream()
                        .collect(Collectors.toMap(
                                GroupListing::groupId, group -> new ListConsumerGroupOffsetsSpec(), (a, b) -> a));
        Map<String, Map<TopicPartition, Long>> committed = new TreeMap<>();
        if (!groups.isEmpty()) {
            ListConsumerGroupOffsetsResult offsets = admin.listConsumerGroupOffsets(groups);
            for (String group : groups.keySet()) {
                committed.put(group, inTopics(offsets, group));
            }
        }
        return committed;
    }

    private Map<TopicPartition, Long> inTopics(ListConsumerGroupOffsetsResult offsets, String group)
            throws ExecutionException, InterruptedException {
        Map<TopicPartition, Long> found = new HashMap<>();
        try {
            for (Map.Entry<TopicPartition, OffsetAndMetadata> offset :
                    offsets.partitionsToOffsetAndMetadata(group).get().entrySet()) {
                if (offset.getValue() != null && topics.test(offset.getKey().topic())) {
                    found.put(offset.getKey(), offset.getValue().offset());
                }
            }
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof GroupAuthorizationException
                    || e.getCause() instanceof GroupIdNotFoundException)) {
                throw e;
            }
            // Not ours to see, or gone since the list was made. The others are shown all the same.
        }
        return found;
    }
}
