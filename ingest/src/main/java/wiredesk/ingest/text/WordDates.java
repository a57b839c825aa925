package wiredesk.ingest.text;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates whose month is a word: as mail and RSS write them (RFC 5322, 3.3 and 4.3, with whatever weekday, years of two digits
 * and zones by name), HTTP's older form, asctime's, and {@code January 1, 2004 7:48 PM}.
 */
final class WordDates {

    private static final Pattern COMMENT = Pattern.compile("\\([^()]*\\)");
    private static final String MONTH = "(?<month>\\p{L}{3,12})\\.?";
    private static final String TIME = "(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2})(?:[.,]\\d{1,9})?)?"
            + "(?: ?(?<half>[AaPp])\\.?[Mm]\\b\\.?)?(?: ?(?<zone>" + ZoneNames.FORM + "))?";

    private static final List<Pattern> FORMS = List.of(
            Pattern.compile("(?:\\p{L}{2,12}\\.?,? ?)?(?<day>\\d{1,2})(?:\\. |[ .-])" + MONTH
                    + "[ ,-]{1,2}(?<year>\\d{2,4})(?:,? " + TIME + ")?"),
            Pattern.compile("(?:\\p{L}{2,12}\\.?,? )?" + MONTH
                    + " (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})(?:,?(?: at)? " + TIME + ")?"),
            Pattern.compile("\\p{L}{2,12},? " + MONTH + " (?<day>\\d{1,2}),? " + TIME + " (?<year>\\d{4})"));

    /** First letters of the months in English, German, French, Spanish and Italian. */
    private static final List<List<String>> MONTHS = List.of(
            List.of("jan", "jän", "ene", "gen"),
            List.of("feb", "fév", "fev"),
            List.of("mar", "mär", "mrz"),
            List.of("apr", "avr", "abr"),
            List.of("may", "mai", "mag"),
            List.of("jun", "juin", "giu"),
            List.of("jul", "juil", "lug"),
            List.of("aug", "aoû", "aou", "ago"),
            List.of("sep", "set"),
            List.of("oct", "okt", "ott"),
            List.of("nov"),
            List.of("dec", "dez", "déc", "dic"));

    private WordDates() {}

    static Optional<Instant> parse(String written) {
        String text = Paragraphs.line(COMMENT.matcher(written).replaceAll(" "));
        for (Pattern form : FORMS) {
            Matcher date = form.matcher(text);
            if (date.matches()) {
                return instant(date);
            }
        }
        return Optional.empty();
    }

    private static Optional<Instant> instant(Matcher date) {
        try {
            return month(date.group("month"))
                    .map(month -> LocalDateTime.of(
                                    year(date.group("year")),
                                    month,
                                    number(date, "day"),
                                    hour(date),
                                    number(date, "minute"),
                                    second(date))
                            .toInstant(ZoneNames.offset(date.group("zone"))));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> month(String word) {
        String name = word.toLowerCase(Locale.ROOT);
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).stream().anyMatch(name::startsWith)) {
                return Optional.of(i + 1);
            }
        }
        return Optional.empty();
    }

    /** RFC 5322, 4.3: two digits are of this century up to 49, three are years after 1900. */
    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        return digits.length() == 4 ? year : year + (digits.length() == 2 && year < 50 ? 2000 : 1900);
    }

    private static int hour(Matcher date) {
        int hour = number(date, "hour");
        if (date.group("half") == null) {
            return hour;
        }
        return hour % 12 + (date.group("half").equalsIgnoreCase("p") ? 12 : 0);
    }

    /** A leap second is the last one before it. */
    private static int second(Matcher date) {
        return Math.min(number(date, "second"), 59);
    }

    private static int number(Matcher date, String group) {
        return date.group(group) == null ? 0 : Integer.parseInt(date.group(group));
    }
}
