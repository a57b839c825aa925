package wiredesk.runtime.meters;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.Instant;

/** A histogram of how long something took, in seconds: {@code <name>_seconds_bucket}, {@code _sum} and {@code _count}. */
public final class Latency {

    private final Timer timer;

    private Latency(Timer timer) {
        this.timer = timer;
    }

    /**
     * @param name with dots and without a unit, {@code wiredesk.sink.latency}
     * @param description one line, for {@code # HELP}
     */
    public static Latency of(MeterRegistry meters, String name, String description, Buckets buckets) {
        return of(meters, name, description, buckets, Tags.empty());
    }

    /** The same with labels, of which few values may come. */
    public static Latency of(MeterRegistry meters, String name, String description, Buckets buckets, Tags tags) {
        return new Latency(Timer.builder(name)
                .description(description)
                .tags(tags)
                .serviceLevelObjectives(buckets.bounds())
                .register(meters));
    }

    /** Clocks of two machines differ: what would have ended before it began took no time. */
    public void record(Instant began, Instant ended) {
        record(Duration.between(began, ended));
    }

    /** As {@link #record(Instant, Instant)}. */
    public void record(Duration taken) {
        timer.record(taken.isNegative() ? Duration.ZERO : taken);
    }
}
