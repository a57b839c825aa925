package wiredesk.ingest.oneshot;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import wiredesk.ingest.source.Receipt.Trouble;

/**
 * What a one-shot run did.
 *
 * @param published articles that Kafka has
 * @param duplicates articles that Kafka has had before
 * @param deadLettered pieces whose bytes are in the dead-letter topic
 * @param failed inputs that could not be read or kept: the user still has them
 * @param troubles the first of what went wrong, for people
 * @param stopped why it ended before its time: Kafka or the registry is away
 * @param took from first to last
 */
public record Summary(
        long published,
        long duplicates,
        long deadLettered,
        long failed,
        List<Trouble> troubles,
        Optional<String> stopped,
        Duration took) {

    /** How many troubles are told one by one. */
    static final int TOLD = 20;

    public Summary {
        troubles = List.copyOf(troubles);
    }

    /** 0 if everything is published, 1 if anything is not. */
    public int exitCode() {
        return deadLettered == 0 && failed == 0 && stopped.isEmpty() ? 0 : 1;
    }
}
