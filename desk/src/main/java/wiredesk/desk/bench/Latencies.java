package wiredesk.desk.bench;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.HdrHistogram.Histogram;

/** How long articles took for each {@link Hop}, to three digits. For one thread. */
final class Latencies {

    private static final int DIGITS = 3;
    private static final double MICROS_IN_A_MILLI = 1000;

    private final Map<Hop, Histogram> hops = new EnumMap<>(Hop.class);

    Latencies() {
        for (Hop hop : Hop.values()) {
            hops.put(hop, new Histogram(DIGITS));
        }
    }

    /** @param took below zero, as it may look where two topics are read at once, counts as nothing */
    void record(Hop hop, Duration took) {
        hops.get(hop).recordValue(Math.max(0, took.toNanos() / 1000));
    }

    /** Puts {@code <hop>.p50Millis}, p95, p99 and max into the figures; nothing of what was not measured. */
    void addTo(Figures figures) {
        hops.forEach((hop, histogram) -> {
            if (histogram.getTotalCount() > 0) {
                figures.put(hop.key() + ".p50Millis", millis(histogram.getValueAtPercentile(50)));
                figures.put(hop.key() + ".p95Millis", millis(histogram.getValueAtPercentile(95)));
                figures.put(hop.key() + ".p99Millis", millis(histogram.getValueAtPercentile(99)));
                figures.put(hop.key() + ".maxMillis", millis(histogram.getMaxValue()));
            }
        });
    }

    private static double millis(long micros) {
        return micros / MICROS_IN_A_MILLI;
    }
}
