package wiredesk.it.speed;

import java.time.Duration;
import java.time.Instant;

/**
 * A record as its subscriber has it.
 *
 * @param key the article's id
 * @param due when the version that caused it was to be handed over
 * @param seen when the subscriber got it, committed
 */
record Arrival(String key, Instant due, Instant seen) {

    Duration latency() {
        return Duration.between(due, seen);
    }
}
