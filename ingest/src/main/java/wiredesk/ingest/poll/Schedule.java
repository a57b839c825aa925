package wiredesk.ingest.poll;

import java.time.Duration;

/**
 * When a source is asked.
 *
 * @param usual between polls while nothing is known of the source's own rate
 * @param shortest between polls, however fast the source is
 * @param longest between polls, however slow it is
 * @param longestBackoff between polls while it fails
 */
public record Schedule(Duration usual, Duration shortest, Duration longest, Duration longestBackoff) {

    public Schedule {
        if (shortest.isNegative()
                || shortest.isZero()
                || shortest.compareTo(usual) > 0
                || usual.compareTo(longest) > 0) {
            throw new IllegalArgumentException("shortest, usual and longest interval are " + shortest + ", " + usual
                    + " and " + longest + "; expected lengths above zero, in this order");
        }
    }

    /** Always the same, whatever the source's own rate. */
    public static Schedule fixed(Duration interval, Duration longestBackoff) {
        return new Schedule(interval, interval, interval, longestBackoff);
    }

    /** The nearest length between the shortest and the longest. */
    public Duration within(Duration interval) {
        if (interval.compareTo(shortest) < 0) {
            return shortest;
        }
        return interval.compareTo(longest) > 0 ? longest : interval;
    }
}
