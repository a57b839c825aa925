package wiredesk.desk.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.Deserializer;
import wiredesk.desk.feed.LogReader;
import wiredesk.desk.feed.Offsets;
import wiredesk.runtime.kafka.KafkaClients;
import wiredesk.runtime.progress.Progress;
import wiredesk.runtime.progress.Task;
import wiredesk.schemas.LedgerEntry;
import wiredesk.schemas.Origin;
import wiredesk.schemas.OriginHeader;
import wiredesk.schemas.Topics;

/**
 * Reads the records of news.raw that a span holds, then what the ledger and the dead letters say of their ends.
 *
 * <p>It may run while articles flow. A stage commits how far it has read in one transaction with what came of it. So first
 * it asks how far the stages are, then where the topics end, and reads to there: of what a stage is past, the end is among
 * what is read, and of what it is not past nobody expects one.
 */
public final class Audit implements AutoCloseable {

    /** Clocks may differ: endings are looked for from so much before the span. */
    private static final Duration MARGIN = Duration.ofMinutes(10);

    private static final Duration PAUSE = Duration.ofMillis(500);

    private final String rawTopic;
    private final Groups groups;
    private final Offsets offsets;
    private final LogReader raw;
    private final LogReader enriched;
    private final LogReader ledger;
    private final LogReader deadLetters;
    private final Deserializer<LedgerEntry> entries;
    private final Reconciliation reconciliation = new Reconciliation();
    private final Redriven redriven;

    /** The consumer groups of the stages. */
    public record Groups(String enrich, String sink) {}

    public Audit(KafkaClients clients, Groups groups) {
        Topics topics = clients.topics();
        this.rawTopic = topics.raw().name();
        this.groups = groups;
        offsets = new Offsets(clients);
        raw = new LogReader(clients, topics.raw().name());
        enriched = new LogReader(clients, topics.enriched().name());
        ledger = new LogReader(clients, topics.ledger().name());
        deadLetters = new LogReader(clients, topics.deadLetters().name());
        entries = clients.serdes().deserializer();
        redriven = new Redriven(topics.deadLetters().name());
    }

    /**
     * @param patience how long it waits for what is in flight
     * @param shown makes what tells a person how far it is
     */
    public Balance of(Span span, Duration patience, Function<Task, Progress> shown) {
        Map<TopicPartition, Long> first = offsets.at(raw.partitions(), span.since());
        Map<TopicPartition, Long> end = offsets.at(raw.partitions(), span.until());
        Instant early = span.since().minus(MARGIN);
        Map<TopicPartition, Long> decided = offsets.at(ledger.partitions(), early);
        Map<TopicPartition, Long> dead = offsets.at(deadLetters.partitions(), early);
        long total = length(first, end)
                + length(decided, offsets.ends(ledger.partitions()))
                + length(dead, offsets.ends(deadLetters.partitions()));
        raw.seek(first);
        ledger.seek(decided);
        deadLetters.seek(dead);
        try (Progress progress = shown.apply(Task.of("audit", "records", total))) {
            raw.readTo(end, record -> accept(record, end, progress));
            Instant patient = Instant.now().plus(patience);
            look(span, progress);
            while (reconciliation.isUnderWay() && Instant.now().isBefore(patient)) {
                pause();
                look(span, progress);
            }
            readDeadLetters(progress);
        }
        return reconciliation.balance((partition, offset) ->
                raw.at(partition, offset).map(Origins::key).orElse(Origins.NO_KEY));
    }

    private void accept(ConsumerRecord<byte[], byte[]> record, Map<TopicPartition, Long> end, Progress progress) {
        if (record.offset() < end.get(new TopicPartition(record.topic(), record.partition()))) {
            reconciliation.accept(record.partition(), record.offset(), Origins.key(record));
            progress.advance(1, "");
        }
    }

    /** What has come to its end since the last look, and how far the stages are. */
    private void look(Span span, Progress progress) {
        Map<Integer, Long> passed = new HashMap<>();
        offsets.next(groups.enrich(), raw.partitions())
                .forEach((partition, offset) -> passed.put(partition.partition(), offset));
        reconciliation.passed(passed);
        enriched.seek(offsets.next(groups.sink(), enriched.partitions()));
        enriched.readTo(
                offsets.ends(enriched.partitions()),
                record -> OriginHeader.read(record.headers())
                        .filter(this::isRaw)
                        .ifPresent(origin -> reconciliation.await(origin.getPartition(), origin.getOffset())));
        ledger.readTo(offsets.ends(ledger.partitions()), record -> {
            end(entries.deserialize(record.topic(), record.value()), span);
            progress.advance(1, "");
        });
    }

    /** After the ledger, which says what of them has been sent back. */
    private void readDeadLetters(Progress progress) {
        deadLetters.readTo(offsets.ends(deadLetters.partitions()), record -> {
            Origins.ofDeadLetter(record.headers(), rawTopic).ifPresent(origin -> end(origin, redriven.ending(record)));
            progress.advance(1, "");
        });
    }

    private void end(LedgerEntry entry, Span span) {
        if (entry == null) {
            return;
        }
        if (entry.getOrigin() != null) {
            redriven.note(entry);
            end(entry.getOrigin(), Ending.of(entry.getOutcome()));
        } else if (entry.getStage().equals("ingest") && span.contains(entry.getTime())) {
            reconciliation.repeat(entry.getSource());
        }
    }

    private void end(Origin origin, Ending ending) {
        if (isRaw(origin)) {
            reconciliation.end(origin.getPartition(), origin.getOffset(), ending);
        }
    }

    private boolean isRaw(Origin origin) {
        return origin.getTopic().equals(rawTopic);
    }

    private static long length(Map<TopicPartition, Long> from, Map<TopicPartition, Long> to) {
        return from.entrySet().stream()
                .mapToLong(each -> Math.max(0, to.get(each.getKey()) - each.getValue()))
                .sum();
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for what is in flight", e);
        }
    }

    @Override
    public void close() {
        Stream.of(raw, enriched, ledger, deadLetters).forEach(LogReader::close);
        entries.close();
        offsets.close();
    }
}
