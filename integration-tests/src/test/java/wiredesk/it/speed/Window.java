package wiredesk.it.speed;

import java.time.Duration;
import java.time.Instant;

/** A stretch of the run, its end excluded. */
record Window(Instant from, Instant until) {

    boolean has(Arrival arrival) {
        return !arrival.due().isBefore(from) && arrival.due().isBefore(until);
    }

    Duration length() {
        return Duration.between(from, until);
    }
}
