package wiredesk.ingest.silence;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How many times in an hour something comes, for each of the 168 hours of a week (UTC): means in which a week counts for a
 * fifth less than the one after it, so that a source that changes its ways is known anew in a month.
 */
final class HourlyRates {

    static final int HOURS = 168;
    private static final double FADING = 0.8;
    private static final long HOUR = 3600;
    /** The epoch was a Thursday; weeks begin with Monday. */
    private static final long MONDAY = 3 * 24;

    private final double[] counts = new double[HOURS];
    private final double[] weights = new double[HOURS];
    private long hour;
    private int now;
    private boolean begun;

    /** Lets the hours pass that have passed, each with what came in it. */
    void advance(Instant time) {
        long current = hour(time);
        if (!begun) {
            hour = current;
            begun = true;
        }
        // A month without anything has said all that there is to say.
        hour = Math.max(hour, current - 5L * HOURS);
        for (; hour < current; hour++) {
            int index = index(hour);
            counts[index] = counts[index] * FADING + now;
            weights[index] = weights[index] * FADING + 1;
            now = 0;
        }
    }

    /** Something came, in the hour that it has advanced to. */
    void count() {
        now++;
    }

    /** How often something was to be expected between two times. */
    double expected(Instant from, Instant to) {
        double sum = 0;
        for (long each = hour(from); each <= hour(to); each++) {
            long begin = Math.max(from.toEpochMilli(), each * HOUR * 1000);
            long end = Math.min(to.toEpochMilli(), (each + 1) * HOUR * 1000);
            sum += rate(each) * Math.max(0, end - begin) / (HOUR * 1000.0);
        }
        return sum;
    }

    /** How long it takes from a time on until something was to be expected so often; empty if it takes more than {@code most}. */
    Optional<Duration> until(Instant from, double often, Duration most) {
        double left = often;
        Instant time = from;
        while (Duration.between(from, time).compareTo(most) < 0) {
            Instant next = Instant.ofEpochSecond((hour(time) + 1) * HOUR);
            double here = rate(hour(time)) * Duration.between(time, next).toMillis() / (HOUR * 1000.0);
            if (here >= left) {
                long millis = (long) Math.ceil(left / rate(hour(time)) * HOUR * 1000);
                return Optional.of(Duration.between(from, time).plusMillis(millis));
            }
            left -= here;
            time = next;
        }
        return Optional.empty();
    }

    /** A mean with the hours before and after, since nothing keeps to the minute, and twice a year clocks are put. */
    private double rate(long each) {
        double sum = 0;
        double parts = 0;
        for (int away = -1; away <= 1; away++) {
            int index = index(each + away);
            if (weights[index] > 0) {
                int part = away == 0 ? 2 : 1;
                sum += part * counts[index] / weights[index];
                parts += part;
            }
        }
        return parts == 0 ? 0 : sum / parts;
    }

    private static long hour(Instant time) {
        return Math.floorDiv(time.getEpochSecond(), HOUR);
    }

    private static int index(long hour) {
        return (int) Math.floorMod(hour + MONDAY, (long) HOURS);
    }
}
