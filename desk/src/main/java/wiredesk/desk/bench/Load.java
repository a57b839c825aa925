package wiredesk.desk.bench;

import java.time.Duration;

/**
 * What is played in a round: it ends with the first of two bounds.
 *
 * @param rate how many articles are due in a second
 * @param count articles at most, 1 or more
 * @param time after which no more articles are played, more than zero, a day at most
 */
public record Load(Rate rate, int count, Duration time) {

    /** A round that is bounded by its number of articles alone. */
    public static final Duration LONGEST = Duration.ofDays(1);

    public Load {
        if (count < 1) {
            throw new IllegalArgumentException("the number of articles is " + count + ", expected 1 or more");
        }
        if (time.isNegative() || time.isZero() || time.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "the time of a round is " + time.toSeconds() + " s, expected 1 s to " + LONGEST.toSeconds() + " s");
        }
    }

    /** As many articles as fit into the time at this rate, if that is less than the count. */
    int most() {
        double fitting = Math.ceil(rate.perSecond() * time.toMillis() / 1000.0);
        return (int) Math.max(1, Math.min(count, fitting));
    }

    /** Whether nobody knows how many articles it comes to. */
    boolean isOpen() {
        return rate.isMax() && time.compareTo(LONGEST) < 0;
    }

    /** The same for so many articles, as fast as they go. */
    static Load all(int count) {
        return new Load(Rate.MAX, count, LONGEST);
    }
}
