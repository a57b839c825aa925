package wiredesk.desk.feed;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where in a topic reading starts. */
public sealed interface From {

    /** What can be written, for messages. */
    String EXPECTED =
            "beginning, end, a time like 2024-03-04T10:00:00Z or 2024-03-04, or how long ago: 90s, 15m, 2h, 3d";

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
            default -> new Since(instant(written, now));
        };
    }

    private static Instant instant(String written, Instant now) {
        Matcher ago = Pattern.compile("(\\d{1,9})([smhd])( ago)?").matcher(written);
        if (ago.matches()) {
            return now.minus(Duration.of(Long.parseLong(ago.group(1)), unit(ago.group(2))));
        }
        try {
            return written.length() == 10
                    ? LocalDate.parse(written).atStartOfDay(ZoneOffset.UTC).toInstant()
                    : Instant.parse(written);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("'" + written + "', expected " + EXPECTED, e);
        }
    }

    private static ChronoUnit unit(String letter) {
        return switch (letter) {
            case "s" -> ChronoUnit.SECONDS;
            case "m" -> ChronoUnit.MINUTES;
            case "h" -> ChronoUnit.HOURS;
            default -> ChronoUnit.DAYS;
        };
    }
}
