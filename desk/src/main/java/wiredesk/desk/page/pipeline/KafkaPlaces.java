package wiredesk.desk.page.pipeline;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import wiredesk.runtime.kafka.KafkaClients;
import wiredesk.runtime.kafka.Unreachable;

/** Asks Kafka where topics end and where groups are. Nothing waits longer than a few seconds. */
final class KafkaPlaces implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Admin admin;

    /**
     * A consumer group.
     *
     * @param members how many it has
     * @param state as Kafka names it; empty if there is no such group
     * @param next the record that it will read next, by partition, where it has committed any
     */
    record Group(int members, Optional<String> state, Map<TopicPartition, Long> next) {}

    KafkaPlaces(KafkaClients clients) {
        admin = Admin.create(clients.admin());
    }

    /** The partitions of topics, those that are there. */
    Map<String, List<TopicPartition>> partitions(Collection<String> topics) {
        Map<String, List<TopicPartition>> found = new HashMap<>();
        admin.describeTopics(topics).topicNameValues().forEach((topic, asked) -> {
            try {
                found.put(
                        topic,
                        answer(asked).partitions().stream()
                                .map(info -> new TopicPartition(topic, info.partition()))
                                .toList());
            } catch (UnknownTopicOrPartitionException gone) {
                found.remove(topic);
            }
        });
        return found;
    }

    /** Behind the last record that a reader of committed records can get. */
    Map<TopicPartition, Long> ends(Collection<TopicPartition> partitions) {
        return places(partitions, OffsetSpec.latest());
    }

    /** The oldest record that is kept. */
    Map<TopicPartition, Long> starts(Collection<TopicPartition> partitions) {
        return places(partitions, OffsetSpec.earliest());
    }

    Map<String, Group> groups(List<String> names) {
        Map<String, KafkaFuture<ConsumerGroupDescription>> described =
                admin.describeConsumerGroups(names).describedGroups();
        var offsets = admin.listConsumerGroupOffsets(names.stream()
                .collect(Collectors.toMap(Function.identity(), name -> new ListConsumerGroupOffsetsSpec())));
        return names.stream().collect(Collectors.toMap(Function.identity(), name -> {
            Optional<ConsumerGroupDescription> group = ifThere(described.get(name));
            Map<TopicPartition, Long> next = new HashMap<>();
            ifThere(offsets.partitionsToOffsetAndMetadata(name))
                    .orElse(Map.of())
                    .forEach((partition, offset) -> {
                        if (offset != null) {
                            next.put(partition, offset.offset());
                        }
                    });
            return new Group(
                    group.map(each -> each.members().size()).orElse(0),
                    group.map(each -> each.groupState().toString()),
                    next);
        }));
    }

    private static <T> Optional<T> ifThere(KafkaFuture<T> asked) {
        try {
            return Optional.of(answer(asked));
        } catch (GroupIdNotFoundException neverStarted) {
            return Optional.empty();
        }
    }

    private Map<TopicPartition, Long> places(Collection<TopicPartition> partitions, OffsetSpec spec) {
        Map<TopicPartition, OffsetSpec> wanted = new HashMap<>();
        partitions.forEach(partition -> wanted.put(partition, spec));
        Map<TopicPartition, Long> places = new HashMap<>();
        answer(admin.listOffsets(wanted, new ListOffsetsOptions(IsolationLevel.READ_COMMITTED))
                        .all())
                .forEach((partition, place) -> places.put(partition, place.offset()));
        return places;
    }

    static <T> T answer(KafkaFuture<T> asked) {
        try {
            return asked.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (TimeoutException e) {
            throw new Unreachable("Kafka has not answered within " + PATIENCE.toSeconds() + " s");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for Kafka", e);
        }
    }

    /** Those of some places that are in a topic, together. */
    static long sum(Map<TopicPartition, Long> places, List<TopicPartition> partitions) {
        return partitions.stream()
                .mapToLong(partition -> places.getOrDefault(partition, 0L))
                .sum();
    }

    @Override
    public void close() {
        admin.close(Duration.ZERO);
    }
}
