package wiredesk.ingest.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.producer.internals.BuiltInPartitioner;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import wiredesk.ingest.identity.SourceName;
import wiredesk.ingest.source.Source;

class SourceGroupTest {

    private static final String TOPIC = "news.ingest.state";
    private static final int PARTITIONS = 4;

    private final Map<SourceName, FakeSource> sources = Stream.of("a", "b", "c", "d", "e", "f")
            .map(FakeSource::new)
            .collect(Collectors.toMap(FakeSource::name, Function.identity()));
    private final List<String> states = new CopyOnWriteArrayList<>();
    private final ConcurrentSkipListSet<String> watched = new ConcurrentSkipListSet<>();
    private final MockConsumer<byte[], byte[]> consumer = consumer();
    private final SourceGroup group = new SourceGroup(
            TOPIC,
            () -> consumer,
            record -> states.add(new String(record.key(), StandardCharsets.UTF_8)),
            configured(),
            new SourceGroup.Watch() {
                @Override
                public void started(Source source) {
                    watched.add(source.name().value());
                }

                @Override
                public void stopped(Source source) {
                    watched.remove(source.name().value());
                }
            });

    @AfterEach
    void close() {
        group.close();
    }

    @Test
    void sourceBelongsToThePartitionOfItsState() {
        assertThat(sources.keySet())
                .allSatisfy(name -> assertThat(Share.partition(name, PARTITIONS))
                        .isEqualTo(BuiltInPartitioner.partitionForKey(
                                name.value().getBytes(StandardCharsets.UTF_8), PARTITIONS)));
    }

    @Test
    void sourcesOfThePartitionsThatItIsGivenRun() {
        group.start();

        rebalance(0, 1);

        await().until(() -> running().equals(named(0, 1)));
        assertThat(watched).containsExactlyElementsOf(named(0, 1));
    }

    @Test
    void sourceStartsOnlyWhenItsStateHasBeenRead() {
        consumer.updateEndOffsets(ends(1));
        group.start();
        rebalance(0, 1, 2, 3);
        await().until(() -> consumer.shouldRebalance() || !consumer.assignment().isEmpty());
        assertThat(running()).isEmpty();

        consumer.schedulePollTask(() -> IntStream.range(0, PARTITIONS)
                .forEach(partition ->
                        consumer.addRecord(new ConsumerRecord<>(TOPIC, partition, 0, new byte[] {'k'}, new byte[0]))));

        await().until(() -> running().size() == sources.size());
        assertThat(states).hasSize(PARTITIONS);
    }

    @Test
    void sourcesOfAPartitionThatGoesToAnotherStop() {
        group.start();
        rebalance(0, 1, 2, 3);
        await().until(() -> running().size() == sources.size());

        rebalance(2, 3);

        await().until(() ->
                running().equals(named(2, 3)) && List.copyOf(watched).equals(named(2, 3)));
    }

    @Test
    void allStopWhenItLosesKafka() {
        group.start();
        rebalance(0, 1, 2, 3);
        await().until(() -> running().size() == sources.size());

        consumer.setPollException(new KafkaException("fenced"));

        await().until(() -> running().isEmpty() && watched.isEmpty());
    }

    @Test
    void closingStopsAllAndLeaves() {
        group.start();
        rebalance(0, 1, 2, 3);
        await().until(() -> running().size() == sources.size());

        group.close();

        assertThat(running()).isEmpty();
        assertThat(consumer.closed()).isTrue();
    }

    private void rebalance(Integer... partitions) {
        consumer.schedulePollTask(() -> consumer.rebalance(Stream.of(partitions)
                .map(number -> new TopicPartition(TOPIC, number))
                .toList()));
    }

    private List<String> running() {
        return sources.values().stream()
                .filter(FakeSource::runs)
                .map(source -> source.name().value())
                .sorted()
                .toList();
    }

    private List<String> named(Integer... partitions) {
        List<Integer> wanted = List.of(partitions);
        return sources.keySet().stream()
                .filter(name -> wanted.contains(Share.partition(name, PARTITIONS)))
                .map(SourceName::value)
                .sorted()
                .toList();
    }

    private Map<SourceName, Supplier<? extends Source>> configured() {
        return sources.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry::getValue));
    }

    private static MockConsumer<byte[], byte[]> consumer() {
        MockConsumer<byte[], byte[]> consumer = new MockConsumer<>("earliest");
        Node[] none = {};
        consumer.updatePartitions(
                TOPIC,
                new ArrayList<>(IntStream.range(0, PARTITIONS)
                        .mapToObj(number -> new PartitionInfo(TOPIC, number, null, none, none))
                        .toList()));
        consumer.updateBeginningOffsets(ends(0));
        consumer.updateEndOffsets(ends(0));
        return consumer;
    }

    private static Map<TopicPartition, Long> ends(long end) {
        Map<TopicPartition, Long> ends = new TreeMap<>(java.util.Comparator.comparing(TopicPartition::partition));
        IntStream.range(0, PARTITIONS).forEach(number -> ends.put(new TopicPartition(TOPIC, number), end));
        return ends;
    }
}
