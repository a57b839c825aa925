package wiredesk.desk.page.pipeline;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** How fast counters grow, over a span of the last looks: so that a second's hiccup does not show as a jump. */
final class Rates {

    private record Reading(Instant time, long count) {}

    private final Duration span;
    private final Map<String, Deque<Reading>> readings = new HashMap<>();

    Rates(Duration span) {
        this.span = span;
    }

    /**
     * Takes a counter's reading.
     *
     * @return how much it grows in a second; null with the first reading, and where it has begun anew
     */
    Double of(String counter, long count, Instant now) {
        Deque<Reading> known = readings.computeIfAbsent(counter, each -> new ArrayDeque<>());
        if (!known.isEmpty()
                && (known.getLast().count() > count || !known.getLast().time().isBefore(now))) {
            known.clear();
        }
        known.add(new Reading(now, count));
        // The one before the span stays, so that the readings reach over all of it.
        while (known.size() > 2 && !secondOf(known).time().isAfter(now.minus(span))) {
            known.removeFirst();
        }
        if (known.size() < 2) {
            return null;
        }
        double seconds = Duration.between(known.getFirst().time(), now).toMillis() / 1000.0;
        return (count - known.getFirst().count()) / seconds;
    }

    /** Forgets all counters but these. */
    void keep(Collection<String> counters) {
        readings.keySet().retainAll(counters);
    }

    private static Reading secondOf(Deque<Reading> readings) {
        return readings.stream().skip(1).findFirst().orElseThrow();
    }
}
