package wiredesk.ingest.parse.page;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as people write it, somewhere in a short text, in the languages of the months below; taken for UTC. Day and month
 * in figures with slashes between are not read: nobody knows which is which.
 */
final class WrittenDate {

    /** By their beginnings, a month a line of alternatives. */
    private static final List<Pattern> MONTHS = List.of(
            Pattern.compile("jan|gen|ene|січ"),
            Pattern.compile("feb|fév|fev"),
            Pattern.compile("mar|mär|maa|mrt"),
            Pattern.compile("apr|abr|avr"),
            Pattern.compile("may|mai|mei|mag"),
            Pattern.compile("jun|juin|giu|xuñ"),
            Pattern.compile("jul|juil|lug"),
            Pattern.compile("aug|aoû|aou|ago"),
            Pattern.compile("sep|set|sett"),
            Pattern.compile("oct|okt|out|ott"),
            Pattern.compile("nov"),
            Pattern.compile("dec|dez|dic|déc|des"));

    private static final String YEAR = "((?:19|20)[0-9]{2})";
    private static final String TIME =
            "(?:\\D{1,8}?([0-2]?[0-9])[:.h]([0-5][0-9])(?:[:.][0-5][0-9])?\\s*([ap]\\.?m)?)?";
    private static final Pattern DAY_FIRST = Pattern.compile(
            "\\b([0-3]?[0-9])(?:\\.|st|nd|rd|th|º)?\\s+(?:de\\s+)?(\\p{L}{3,12})\\.?,?\\s+(?:de\\s+)?" + YEAR + TIME);
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(\\p{L}{3,12})\\.?\\s+([0-3]?[0-9])(?:st|nd|rd|th)?,?\\s+" + YEAR + TIME);
    private static final Pattern FIGURES = Pattern.compile("\\b([0-3]?[0-9])\\.([01]?[0-9])\\." + YEAR + TIME);
    private static final Pattern YEAR_FIRST =
            Pattern.compile("\\b" + YEAR + "[-/.年]\\s?([01]?[0-9])[-/.月]\\s?([0-3]?[0-9])日?" + TIME);

    private WrittenDate() {}

    static Optional<Instant> in(String written) {
        String text = written.toLowerCase(Locale.ROOT);
        Matcher date = DAY_FIRST.matcher(text);
        if (date.find() && month(date.group(2)) > 0) {
            return instant(date, date.group(3), month(date.group(2)), date.group(1));
        }
        date = MONTH_FIRST.matcher(text);
        if (date.find() && month(date.group(1)) > 0) {
            return instant(date, date.group(3), month(date.group(1)), date.group(2));
        }
        date = FIGURES.matcher(text);
        if (date.find()) {
            return instant(date, date.group(3), Integer.parseInt(date.group(2)), date.group(1));
        }
        date = YEAR_FIRST.matcher(text);
        return date.find()
                ? instant(date, date.group(1), Integer.parseInt(date.group(2)), date.group(3))
                : Optional.empty();
    }

    private static int month(String name) {
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).matcher(name).lookingAt()) {
                return i + 1;
            }
        }
        return 0;
    }

    private static Optional<Instant> instant(Matcher date, String year, int month, String day) {
        int hour = date.group(4) == null ? 0 : Integer.parseInt(date.group(4));
        int minute = date.group(5) == null ? 0 : Integer.parseInt(date.group(5));
        boolean afternoon = date.group(6) != null && date.group(6).startsWith("p");
        boolean midnight = date.group(6) != null && !afternoon && hour == 12;
        int hours = afternoon && hour < 12 ? hour + 12 : midnight ? 0 : hour;
        try {
            return Optional.of(LocalDateTime.of(Integer.parseInt(year), month, Integer.parseInt(day), hours, minute)
                    .toInstant(ZoneOffset.UTC));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
