package wiredesk.desk.bench;

import java.time.Duration;

/**
 * How many articles are due in a second.
 *
 * @param perSecond more than zero; infinite for as many as the system takes
 */
public record Rate(double perSecond) {

    /** What can be written, for messages. */
    public static final String EXPECTED = "max, or articles in a second: more than 0, at most 100000";

    static final Rate MAX = new Rate(Double.POSITIVE_INFINITY);

    private static final double HIGHEST = 100_000;
    private static final double NANOS = 1e9;

    public Rate {
        if (!(perSecond > 0 && (perSecond <= HIGHEST || perSecond == Double.POSITIVE_INFINITY))) {
            throw new IllegalArgumentException(perSecond + ", expected " + EXPECTED);
        }
    }

    /** @throws IllegalArgumentException if it is none of {@link #EXPECTED} */
    public static Rate parse(String text) {
        String written = text.strip();
        if (written.equalsIgnoreCase("max")) {
            return MAX;
        }
        if (!written.matches("\\d{1,6}(\\.\\d{1,6})?")) {
            throw new IllegalArgumentException("'" + text + "', expected " + EXPECTED);
        }
        return new Rate(Double.parseDouble(written));
    }

    public boolean isMax() {
        return Double.isInfinite(perSecond);
    }

    /** Time from the first article to this one, counted from 0; nothing where there is no rate to keep. */
    Duration until(int number) {
        return Duration.ofNanos(Math.round(number / perSecond * NANOS));
    }

    @Override
    public String toString() {
        if (isMax()) {
            return "max";
        }
        return perSecond == Math.rint(perSecond) ? Long.toString((long) perSecond) : Double.toString(perSecond);
    }
}
