package wiredesk.desk.audit;

import java.time.Instant;

/**
 * The time in which deliveries came.
 *
 * @param since the first instant
 * @param until the first instant after it
 */
public record Span(Instant since, Instant until) {

    public Span {
        if (!since.isBefore(until)) {
            throw new IllegalArgumentException("the span from " + since + " to " + until + " is empty");
        }
    }

    boolean contains(Instant instant) {
        return !instant.isBefore(since) && instant.isBefore(until);
    }
}
