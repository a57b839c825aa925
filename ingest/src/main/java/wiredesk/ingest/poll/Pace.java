package wiredesk.ingest.poll;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How often a source is worth asking. What the times of its newest entries say counts at once when something new came; from
 * poll to poll without anything new the interval grows gently, so that a quiet night needs few polls. What the source wishes
 * is the least, as far as the schedule allows.
 */
public final class Pace {

    /** Entries that speak for the current rate; older ones speak for the past. */
    private static final int NEWEST = 10;
    /** Fewer are chance. */
    private static final int FEWEST = 3;

    private final Schedule schedule;

    public Pace(Schedule schedule) {
        this.schedule = schedule;
    }

    /**
     * What one poll brought.
     *
     * @param fresh entries that were new or changed
     * @param times of the entries, in any order; empty if nothing is known of them
     * @param wish how long the source wishes to be left alone; zero if it says nothing
     */
    public record Catch(long fresh, List<Instant> times, Duration wish) {

        public Catch {
            times = List.copyOf(times);
        }
    }

    /**
     * The interval from here on, within the schedule.
     *
     * @param before the interval that held until now; empty if nothing was known
     */
    public Duration next(Optional<Duration> before, Catch caught, Instant now) {
        Optional<Duration> rate = rate(caught.times(), now);
        Duration pace;
        if (before.isEmpty()) {
            pace = rate.orElse(schedule.usual());
        } else if (caught.fresh() == 0) {
            pace = times(before.get(), 6, 5);
        } else {
            Duration longer = times(before.get(), 3, 2);
            Duration shorter = caught.fresh() > 1 ? times(before.get(), 1, 2) : times(before.get(), 3, 4);
            pace = rate.map(by -> shorter(by, longer)).orElse(shorter);
        }
        return schedule.within(pace.compareTo(caught.wish()) < 0 ? caught.wish() : pace);
    }

    /** Half the time that lies between two of the newest entries, the silence since the last of them included. */
    private static Optional<Duration> rate(List<Instant> times, Instant now) {
        List<Instant> newest = times.stream()
                .filter(time -> !time.isAfter(now))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .limit(NEWEST)
                .toList();
        if (newest.size() < FEWEST) {
            return Optional.empty();
        }
        Duration span = Duration.between(newest.get(newest.size() - 1), now);
        return Optional.of(span.dividedBy(2L * newest.size()));
    }

    private static Duration times(Duration length, int factor, int divisor) {
        return length.multipliedBy(factor).dividedBy(divisor);
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
