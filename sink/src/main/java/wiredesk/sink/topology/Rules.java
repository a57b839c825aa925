package wiredesk.sink.topology;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * What the sink goes by.
 *
 * @param largestRecord bytes that a record's value may have
 * @param retention how long a state is kept after its last change; zero for ever
 * @param clock what embargoes and ages are measured against
 */
public record Rules(long largestRecord, Duration retention, Clock clock) {

    public Rules {
        Objects.requireNonNull(clock, "clock");
        if (largestRecord <= 0) {
            throw new IllegalArgumentException("largestRecord is " + largestRecord + ", expected more than zero");
        }
        if (retention.isNegative()) {
            throw new IllegalArgumentException("retention is " + retention + ", expected zero or more");
        }
    }

    /** How long states are kept; empty for ever. */
    Optional<Duration> kept() {
        return Optional.of(retention).filter(time -> !time.isZero());
    }
}
