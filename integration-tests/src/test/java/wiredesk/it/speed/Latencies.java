package wiredesk.it.speed;

import java.time.Duration;
import java.util.Collection;
import java.util.List;

/**
 * How long articles took from when they were due to their subscriber.
 *
 * @param sorted shortest first; not empty
 */
record Latencies(List<Duration> sorted) {

    Latencies {
        sorted = sorted.stream().sorted().toList();
        if (sorted.isEmpty()) {
            throw new IllegalArgumentException("no article was measured");
        }
    }

    static Latencies of(Collection<Arrival> arrivals) {
        return new Latencies(arrivals.stream().map(Arrival::latency).toList());
    }

    /** The least that so many percent do not exceed (nearest rank). */
    Duration percentile(int percent) {
        return sorted.get((int) Math.ceil(sorted.size() * percent / 100.0) - 1);
    }
}
