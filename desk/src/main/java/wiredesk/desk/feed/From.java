package wiredesk.desk.feed;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wiredesk.runtime.config.Durations;

/** Where in a topic reading starts. */
public sealed interface From {

    /** What can be written, for messages. */
    String EXPECTED =
            "beginning, end, a time like 2024-03-04T10:00Z, 2024-03-04T11:00+01:00 or 2024-03-04 (UTC), or how long ago:"
                    + " 90s, 15m, 1h30m, 3d";

    /** How long ago, as {@link Durations} has it. */
    Pattern AGO = Pattern.compile("((?:\\d{1,9}[dhms])+)(?: ago)?");

    Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");

    /** The first instant that is too late. */
    Instant LATEST = Instant.parse("+10000-01-01T00:00:00Z");

    /** With the oldest record that is kept. */
    record Beginning() implements From {}

    /** So that about as many records come from each partition. */
    record Last(long records) implements From {}

    /** With the next record that is written. */
    record End() implements From {}

    /** With the first record written at an instant or later. */
    record Since(Instant instant) implements From {}

    /**
     * @param now what "ago" counts from
     * @throws IllegalArgumentException if it is none of {@link #EXPECTED}
     */
    static From parse(String text, Instant now) {
        String written = text.strip();
        return switch (written.toLowerCase(Locale.ROOT)) {
            case "beginning" -> new Beginning();
            case "end" -> new End();
            default -> new Since(withinBounds(written, instant(written, now)));
        };
    }

    /** Outside of these years milliseconds overflow, sooner or later. */
    private static Instant withinBounds(String written, Instant instant) {
        if (instant.isBefore(EARLIEST) || !instant.isBefore(LATEST)) {
            throw new IllegalArgumentException("'" + written + "', expected a time in the years 1 to 9999");
        }
        return instant;
    }

    private static Instant instant(String written, Instant now) {
        Matcher ago = AGO.matcher(written);
        try {
            if (ago.matches()) {
                return now.minus(Durations.parse(ago.group(1)));
            }
            return written.length() == 10
                    ? LocalDate.parse(written).atStartOfDay(ZoneOffset.UTC).toInstant()
                    : OffsetDateTime.parse(written).toInstant();
        } catch (DateTimeException | ArithmeticException e) { // no such day, or before the beginning of time
            throw new IllegalArgumentException("'" + written + "', expected " + EXPECTED, e);
        }
    }
}
