package wiredesk.desk.page.follow;

import io.micrometer.core.instrument.Counter;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.Deserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wiredesk.desk.page.index.NewsIndex;
import wiredesk.runtime.kafka.KafkaClients;
import wiredesk.runtime.streams.Blame;
import wiredesk.runtime.streams.RecordDecoder;
import wiredesk.schemas.Topics;

/** Reads on from where the index is, until something goes wrong. */
final class Pass implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Pass.class);
    /** How long news waits to be shown with others: short for an eye, long for an index. */
    private static final Duration BEAT = Duration.ofMillis(200);
    /** Articles that change in a beat at most: what the index has not refreshed costs memory. */
    private static final int MOST_CHANGED = 2_000;

    private static final Duration COMMITS = Duration.ofSeconds(10);
    private static final Duration COUNTS = Duration.ofSeconds(30);
    private static final Duration KEPT = Duration.ofDays(30);

    private final NewsIndex index;
    private final Changes changes;
    private final Counter unreadable;
    private final Map<String, String> kinds;
    private final Deserializer<SpecificRecord> values;
    private final TopicsReader reader;
    private final Intake intake;
    private final Stories stories;
    private final Set<String> changed = new LinkedHashSet<>();
    private Instant lastBeat = Instant.EPOCH;
    private Instant lastCommit = Instant.now();
    private Instant lastCount = Instant.now();
    private boolean uncommitted;

    Pass(KafkaClients clients, NewsIndex index, Changes changes, Counter unreadable) {
        this.index = index;
        this.changes = changes;
        this.unreadable = unreadable;
        this.kinds = kinds(clients.topics());
        this.values = new RecordDecoder<>(SpecificRecord.class, clients.serdes().<SpecificRecord>deserializer());
        this.intake = new Intake(index, values);
        this.stories = new Stories(index);
        this.reader = new TopicsReader(clients, kinds.keySet(), index);
    }

    private static Map<String, String> kinds(Topics topics) {
        Map<String, String> kinds = new HashMap<>();
        kinds.put(topics.enriched().name(), "enriched");
        kinds.put(topics.articles().name(), "articles");
        kinds.put(topics.quotes().name(), "quotes");
        kinds.put(topics.entities().name(), "entities");
        kinds.put(topics.ledger().name(), "ledger");
        return kinds;
    }

    /** Takes in what has come, and tells of it when it is time. */
    void step() {
        for (ConsumerRecord<byte[], byte[]> record : reader.poll()) {
            take(record);
            if (changed.size() >= MOST_CHANGED) {
                beat();
            }
        }
        if (Instant.now().isAfter(lastBeat.plus(BEAT)) && !changed.isEmpty()) {
            beat();
        }
        if (uncommitted && Instant.now().isAfter(lastCommit.plus(COMMITS))) {
            settle();
        }
    }

    /** Whether a topic has got partitions since this began. */
    boolean isOutgrown() {
        if (Instant.now().isBefore(lastCount.plus(COUNTS))) {
            return false;
        }
        lastCount = Instant.now();
        return reader.isOutgrown();
    }

    private void take(ConsumerRecord<byte[], byte[]> record) {
        uncommitted = true;
        try {
            intake.take(kinds.get(record.topic()), record).ifPresent(changed::add);
        } catch (RuntimeException e) {
            if (Blame.ofReading(e) == Blame.SURROUNDINGS) {
                throw e;
            }
            unreadable.increment();
            LOG.warn(
                    "the desk cannot show {}-{}@{}: {}",
                    record.topic(),
                    record.partition(),
                    record.offset(),
                    e.getMessage());
        }
    }

    private void beat() {
        index.refresh();
        stories.tell(changed);
        index.refresh();
        changes.changed(Set.copyOf(changed));
        changed.clear();
        lastBeat = Instant.now();
    }

    /** Tells of what has come, and makes it last. */
    void settle() {
        beat();
        index.forgetPlacesBefore(Instant.now().minus(KEPT));
        index.commit(reader.note());
        lastCommit = Instant.now();
        uncommitted = false;
    }

    long behind() {
        return reader.behind().orElse(-1);
    }

    @Override
    public void close() {
        reader.close();
        values.close();
    }
}
