package wiredesk.desk.deadletters;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.Deserializer;
import wiredesk.desk.feed.LogReader;
import wiredesk.desk.feed.Offsets;
import wiredesk.runtime.kafka.KafkaClients;
import wiredesk.schemas.LedgerEntry;

/**
 * The ends of dead letters, out of the ledger. There they are a few among the ends of all articles; the header with the
 * reason, which other entries do not have, tells them apart without reading the rest.
 */
final class Ends implements AutoCloseable {

    private final String deadLetters;
    private final LogReader ledger;
    private final Deserializer<LedgerEntry> entries;
    private final Map<Place, End> ends = new HashMap<>();

    /** @param deadLetters name of the topic of the letters */
    Ends(KafkaClients clients, String deadLetters) {
        this.deadLetters = deadLetters;
        ledger = new LogReader(clients, clients.topics().ledger().name());
        entries = clients.serdes().deserializer();
    }

    /** Reads what has been written since an instant. */
    void read(Offsets offsets, Instant since) {
        ends.clear();
        ledger.seek(offsets.at(ledger.partitions(), since));
        ledger.readTo(offsets.ends(ledger.partitions()), this::note);
    }

    Optional<End> of(Place place) {
        return Optional.ofNullable(ends.get(place));
    }

    private void note(ConsumerRecord<byte[], byte[]> record) {
        HeaderText.text(record.headers(), EndWriter.REASON).ifPresent(reason -> {
            LedgerEntry entry = entries.deserialize(record.topic(), record.value());
            if (entry.getOrigin() != null && entry.getOrigin().getTopic().equals(deadLetters)) {
                State.ended(entry.getOutcome())
                        .ifPresent(state -> ends.put(
                                new Place(
                                        entry.getOrigin().getPartition(),
                                        entry.getOrigin().getOffset()),
                                new End(state, entry.getTime(), reason)));
            }
        });
    }

    @Override
    public void close() {
        ledger.close();
        entries.close();
    }
}
