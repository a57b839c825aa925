package wiredesk.ingest.source;

import java.time.Duration;
import java.util.function.DoubleSupplier;

/**
 * How long to wait before the next attempt: the usual interval while all is well, twice as long after every failure up to a
 * bound, and never quite the same, so that many sources do not keep step.
 */
public final class Backoff {

    private static final double JITTER = 0.1;

    private final Duration interval;
    private final Duration longest;
    private final DoubleSupplier random;
    private int failures;

    /**
     * @param random gives numbers from 0 to 1
     */
    public Backoff(Duration interval, Duration longest, DoubleSupplier random) {
        this.interval = interval;
        this.longest = longest;
        this.random = random;
    }

    public Duration afterSuccess() {
        failures = 0;
        return jittered(interval, random);
    }

    public Duration afterFailure() {
        failures++;
        return after(failures, interval, longest, random);
    }

    /** The pause after so many failures in a row. */
    public static Duration after(int failures, Duration interval, Duration longest, DoubleSupplier random) {
        Duration wait = interval.multipliedBy(1L << Math.min(failures, 16));
        Duration most = longest.compareTo(interval) < 0 ? interval : longest;
        return jittered(wait.compareTo(most) > 0 ? most : wait, random);
    }

    /** A tenth less to a tenth more. */
    public static Duration jittered(Duration wait, DoubleSupplier random) {
        return Duration.ofMillis((long) (wait.toMillis() * (1 - JITTER + 2 * JITTER * random.getAsDouble())));
    }
}
