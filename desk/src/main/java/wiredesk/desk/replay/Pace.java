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

    /** So many records have been copied. */
    void took(long records) {
        perSecond.ifPresent(
                rate -> free = Math.max(free, System.nanoTime() - LONGEST.toNanos()) + (long) (records / rate * 1e9));
    }

    /** How long to wait before more are. */
    Duration left() {
        return perSecond.isEmpty() ? Duration.ZERO : Duration.ofNanos(Math.max(0, free - System.nanoTime()));
    }
}
