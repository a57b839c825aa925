package wiredesk.desk.replay;

import java.time.Duration;
import java.util.Optional;

/** Keeps copying to a rate, on average; what was missed while something stood still is not made up for. */
final class Pace {

    private static final Duration LONGEST = Duration.ofSeconds(1);

    private final Optional<Double> perSecond;
    private long free = System.nanoTime();

    /** @param perSecond records; empty for as fast as it goes */
    Pace(Optional<Double> perSecond) {
        this.perSecond = perSecond;
    }

    /** So few that a transaction of them takes no longer than about half a second. */
    int atOnce(int most) {
        return perSecond
                .map(rate -> (int) Math.max(1, Math.min(most, rate / 2)))
                .orElse(most);
    }

    /** Takes note of what was copied; returns how long to wait before more is. */
    Duration after(long records) {
        if (perSecond.isEmpty()) {
            return Duration.ZERO;
        }
        long now = System.nanoTime();
        free = Math.max(free, now - LONGEST.toNanos()) + (long) (records / perSecond.get() * 1e9);
        return Duration.ofNanos(Math.max(0, free - now));
    }
}
