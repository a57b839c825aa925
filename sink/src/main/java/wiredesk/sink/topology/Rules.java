package wiredesk.sink.topology;

import java.time.Clock;
import java.util.Objects;

/**
 * What the sink goes by.
 *
 * @param largestRecord bytes that a record's value may have
 * @param clock what embargoes are measured against
 */
public record Rules(long largestRecord, Clock clock) {

    public Rules {
        Objects.requireNonNull(clock, "clock");
        if (largestRecord <= 0) {
            throw new IllegalArgumentException("largestRecord is " + largestRecord + ", expected more than zero");
        }
    }
}
