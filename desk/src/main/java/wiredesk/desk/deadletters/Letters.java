package wiredesk.desk.deadletters;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import wiredesk.desk.feed.LogReader;
import wiredesk.desk.feed.Offsets;
import wiredesk.runtime.kafka.KafkaClients;
import wiredesk.runtime.progress.Progress;
import wiredesk.runtime.progress.Task;

/** The dead letters of a topic, each with what has become of it. One thread at a time. */
public final class Letters implements AutoCloseable {

    /** Clocks may differ: ends are looked for from so much before the oldest letter that is wanted. */
    private static final Duration MARGIN = Duration.ofMinutes(10);

    private final String topic;
    private final Duration known;
    private final Clock clock;
    private final Offsets offsets;
    private final LogReader reader;
    private final Ends ends;

    /**
     * @param topic name of the topic that holds them
     * @throws wiredesk.runtime.kafka.Unreachable if it is not there
     */
    public Letters(KafkaClients clients, String topic, Clock clock) {
        this.topic = topic;
        this.clock = clock;
        known = clients.topics().ledger().retention().minus(MARGIN);
        offsets = new Offsets(clients);
        reader = new LogReader(clients, topic);
        ends = new Ends(clients, topic);
    }

    /** Name of the topic. */
    public String topic() {
        return topic;
    }

    /**
     * Reads those of a selection: by places as they are named, else in the order of their partitions.
     *
     * @param shown makes what tells a person how far it is
     * @throws NoSuchLetter before any is read, if a place is named at which there is none
     */
    public void read(Selection selection, Function<Task, Progress> shown, Consumer<Letter> each) {
        if (selection.places().isEmpty()) {
            readSpan(selection, shown, each);
        } else {
            readPlaces(selection, each);
        }
    }

    /** @throws NoSuchLetter if there is none at that place */
    public Letter at(Place place) {
        ConsumerRecord<byte[], byte[]> record = record(place, offsets.ends(reader.partitions()));
        readEnds(record.timestamp());
        return letter(record);
    }

    /** When the oldest that is kept was written; empty where there is none. Nothing before it matters to any of them. */
    public Optional<Instant> oldest() {
        Map<TopicPartition, Long> starts = offsets.starts(reader.partitions());
        return offsets.ends(reader.partitions()).entrySet().stream()
                .filter(end -> starts.get(end.getKey()) < end.getValue())
                .flatMap(end ->
                        reader.first(end.getKey().partition(), starts.get(end.getKey()), end.getValue()).stream())
                .map(record -> Instant.ofEpochMilli(record.timestamp()))
                .min(Comparator.naturalOrder());
    }

    /** How many partitions a topic has; 0 if there is no such topic. */
    public int partitions(String topic) {
        return offsets.partitions(topic);
    }

    private void readPlaces(Selection selection, Consumer<Letter> each) {
        Map<TopicPartition, Long> behind = offsets.ends(reader.partitions());
        List<ConsumerRecord<byte[], byte[]>> records = selection.places().stream()
                .distinct()
                .map(place -> record(place, behind))
                .toList();
        records.stream()
                .mapToLong(ConsumerRecord::timestamp)
                .min()
                .ifPresent(oldest ->
                        ends.read(offsets, Instant.ofEpochMilli(oldest).minus(MARGIN)));
        records.stream().map(this::letter).filter(selection::holds).forEach(each);
    }

    private ConsumerRecord<byte[], byte[]> record(Place place, Map<TopicPartition, Long> behind) {
        long end = behind.getOrDefault(new TopicPartition(topic, place.partition()), 0L);
        return Optional.of(place)
                .filter(there -> there.offset() < end)
                .flatMap(there -> reader.at(there.partition(), there.offset()))
                .orElseThrow(() -> new NoSuchLetter(topic, place));
    }

    private void readSpan(Selection selection, Function<Task, Progress> shown, Consumer<Letter> each) {
        Instant since = selection.since().orElse(Instant.EPOCH);
        Map<TopicPartition, Long> first = offsets.at(reader.partitions(), since);
        Map<TopicPartition, Long> end = selection
                .until()
                .map(until -> offsets.at(reader.partitions(), until))
                .orElseGet(() -> offsets.ends(reader.partitions()));
        long total = end.entrySet().stream()
                .mapToLong(partition -> Math.max(0, partition.getValue() - first.get(partition.getKey())))
                .sum();
        ends.read(offsets, since.equals(Instant.EPOCH) ? since : since.minus(MARGIN));
        reader.seek(first);
        try (Progress progress = shown.apply(Task.of("dead-letters", "records", total))) {
            reader.readTo(end, record -> {
                if (record.offset() < end.get(new TopicPartition(record.topic(), record.partition()))) {
                    progress.advance(1, "");
                    Optional.of(letter(record)).filter(selection::holds).ifPresent(each);
                }
            });
        }
    }

    /** @param oldest timestamp of a letter: no end of it, or of one after it, is older */
    private void readEnds(long oldest) {
        ends.read(offsets, Instant.ofEpochMilli(oldest).minus(MARGIN));
    }

    private Letter letter(ConsumerRecord<byte[], byte[]> record) {
        Place place = new Place(record.partition(), record.offset());
        Instant time = Instant.ofEpochMilli(record.timestamp());
        Optional<End> end = ends.of(place);
        boolean forgotten = time.isBefore(clock.instant().minus(known));
        return new Letter(
                place,
                time,
                record.key(),
                record.value(),
                record.headers(),
                Dialect.read(record.headers()),
                end.map(End::state).orElse(forgotten ? State.EXPIRED : State.OPEN),
                end);
    }

    @Override
    public void close() {
        reader.close();
        ends.close();
        offsets.close();
    }
}
