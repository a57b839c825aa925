package wiredesk.it.soak;

import java.time.Duration;
import java.time.Instant;

/**
 * A process was killed.
 *
 * @param from before the signal was sent
 * @param to when the process was gone
 */
record Crash(Instant from, Instant to) {

    /** How long a story that Kafka has may be unknown to its source: a poll's state, a file's move, an answer. */
    static final Duration AT_RISK = Duration.ofSeconds(10);

    /** Whether what was published at one time may have been forgotten, and so published again at another. */
    boolean explains(Instant published, Instant again) {
        return !published.isBefore(from.minus(AT_RISK)) && !published.isAfter(to) && !again.isBefore(from);
    }
}
