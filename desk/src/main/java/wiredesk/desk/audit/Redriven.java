package wiredesk.desk.audit;

import java.util.HashSet;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import wiredesk.schemas.LedgerEntry;
import wiredesk.schemas.Origin;

/** Which dead letters have been sent back to where they came from: the ledger says so. */
final class Redriven {

    private final String deadLetters;
    private final Set<Origin> places = new HashSet<>();

    /** @param deadLetters name of their topic */
    Redriven(String deadLetters) {
        this.deadLetters = deadLetters;
    }

    void note(LedgerEntry entry) {
        if (entry.getOrigin().getTopic().equals(deadLetters) && Ending.of(entry.getOutcome()) == Ending.REDRIVEN) {
            places.add(entry.getOrigin());
        }
    }

    /** How the record ended that a dead letter is of. */
    Ending ending(ConsumerRecord<byte[], byte[]> letter) {
        return places.contains(new Origin(letter.topic(), letter.partition(), letter.offset()))
                ? Ending.REDRIVEN
                : Ending.DEAD_LETTERED;
    }
}
