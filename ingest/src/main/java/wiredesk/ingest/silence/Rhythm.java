package wiredesk.ingest.silence;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * When something comes from one source, and so how long a silence of it may last. What comes within one minute counts once:
 * an agency that sends fifty stories at the full hour sends once an hour.
 *
 * <p>A silence is measured by what was to be expected in it ({@link HourlyRates}), and held against the longest that is
 * usual by this measure ({@link Gaps}). A source that comes in fits and starts has long gaps, whatever the hour, and is
 * given long ones. It takes two weeks and thirty gaps until anything is said; the gaps of the first week count for nothing,
 * since nothing could be expected in them yet.
 */
final class Rhythm {

    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration KNOWN_AFTER = WEEK.multipliedBy(2);
    private static final Duration LONGEST = WEEK.multipliedBy(4);
    /** How much longer than usual a silence must be. */
    private static final double MARGIN = 2;
    /** However regular a source is: so many things must have failed to come. */
    private static final double LEAST = 3;

    private final HourlyRates rates = new HourlyRates();
    private final Gaps gaps = new Gaps();
    private Instant first;
    private Instant last;
    private long week;

    /** Something came. Times that are not later than the last say nothing new. */
    void arrived(Instant time) {
        if (first == null) {
            first = time;
            last = time;
            week = week(time);
            rates.advance(time);
            rates.count();
            return;
        }
        if (!time.isAfter(last)) {
            return;
        }
        boolean sameMinute = time.truncatedTo(ChronoUnit.MINUTES).equals(last.truncatedTo(ChronoUnit.MINUTES));
        if (!sameMinute) {
            if (age(last).compareTo(WEEK) > 0) {
                gaps.add(rates.expected(last, time));
            }
            for (; week < week(time); week++) {
                gaps.fade();
            }
            rates.advance(time);
            rates.count();
        }
        last = time;
    }

    /** When something last came; empty if nothing has. */
    Optional<Instant> last() {
        return Optional.ofNullable(last);
    }

    /** How long from a time on nothing may come; empty if too little is known, or nobody would expect anything for weeks. */
    Optional<Duration> expectedGap(Instant from) {
        if (first == null || age(last).compareTo(KNOWN_AFTER) < 0 || !gaps.areEnough()) {
            return Optional.empty();
        }
        return rates.until(from, Math.max(LEAST, MARGIN * gaps.longestUsual()), LONGEST);
    }

    private Duration age(Instant time) {
        return Duration.between(first, time);
    }

    private static long week(Instant time) {
        return Math.floorDiv(time.getEpochSecond(), WEEK.toSeconds());
    }
}
