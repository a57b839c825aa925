package wiredesk.ingest.text;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Instants in the forms that providers write: ISO 8601 extended and basic (offset with or without colon), and dates with the
 * month in words (see {@link WordDates}). A time without an offset is taken for UTC, a date without a time for its first
 * moment.
 */
public final class Timestamps {

    private static final DateTimeFormatter EXTENDED = iso("uuuu[-][/]M[-][/]d", "H:mm[:ss]");
    private static final DateTimeFormatter BASIC = iso("uuuuMMdd", "HHmm[ss]");
    private static final List<DateTimeFormatter> FORMS = List.of(BASIC, EXTENDED);
    private static final Pattern GREENWICH = Pattern.compile("(?<=\\d) ?(?:GMT|UTC?)$");

    private Timestamps() {}

    public static Optional<Instant> parse(String written) {
        String text = written.strip();
        if (text.isEmpty() || text.length() > 64) {
            return Optional.empty();
        }
        String iso = GREENWICH.matcher(text).replaceFirst("Z");
        for (DateTimeFormatter form : FORMS) {
            try {
                return Optional.of(
                        instant(form.parseBest(iso, OffsetDateTime::from, LocalDateTime::from, LocalDate::from)));
            } catch (DateTimeException | ArithmeticException other) {
                // the next form may fit
            }
        }
        return WordDates.parse(text).map(Timestamps::bounded);
    }

    private static Instant instant(TemporalAccessor parsed) {
        if (parsed instanceof OffsetDateTime moment) {
            return bounded(moment.toInstant());
        }
        LocalDateTime local = parsed instanceof LocalDate date ? date.atStartOfDay() : (LocalDateTime) parsed;
        return bounded(local.toInstant(ZoneOffset.UTC));
    }

    /** What the contract's milliseconds can hold, and no more. */
    private static Instant bounded(Instant instant) {
        return Instant.ofEpochMilli(instant.toEpochMilli());
    }

    private static DateTimeFormatter iso(String date, String time) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(date)
                .optionalStart()
                .appendPattern("['T'][ ]" + time)
                .optionalStart()
                .appendFraction(ChronoField.NANO_OF_SECOND, 1, 9, true)
                .optionalEnd()
                .optionalStart()
                .appendPattern("[ ]")
                .appendPattern("[XXX][XX][X]")
                .optionalEnd()
                .optionalEnd()
                .toFormatter(Locale.ROOT);
    }
}
