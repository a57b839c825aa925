package wiredesk.ingest.parse.wiretext;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When a message was filed, as its trailer says: IPTC 7901 writes {@code 131137 GMT Nov 13} (day, hour, minute, then month
 * and year, GMT where no zone stands), ANPA 1312 {@code AP-WF-11-13-13 1509GMT} (month, day, year). Two digits are years of this century from 00 to
 * 69, else of the last.
 */
final class FilingTime {

    private static final Pattern IPTC = Pattern.compile(
            "\\b(\\d{2})(\\d{2})(\\d{2})(?: ?(\\p{Lu}{1,4}))? (\\p{L}{3})\\p{L}*\\.? (\\d{2}(?:\\d{2})?)\\b");
    private static final Pattern ANPA =
            Pattern.compile("\\b(\\d{2})-(\\d{2})-(\\d{2}) (\\d{2})(\\d{2}) ?(\\p{Lu}{1,4})\\b");

    /** First letters of the months in the languages of the wires: English, German, French, Spanish. */
    private static final List<String> MONTHS = List.of(
            "jan ene",
            "feb fév fev",
            "mar mär mrz",
            "apr avr abr",
            "may mai",
            "jun",
            "jul",
            "aug aoû aou ago",
            "sep",
            "oct okt",
            "nov",
            "dec dez déc dic");

    private static final Map<String, Integer> ZONES = Map.ofEntries(
            Map.entry("GMT", 0),
            Map.entry("UTC", 0),
            Map.entry("Z", 0),
            Map.entry("BST", 1),
            Map.entry("CET", 1),
            Map.entry("MEZ", 1),
            Map.entry("CEST", 2),
            Map.entry("MESZ", 2),
            Map.entry("EST", -5),
            Map.entry("EDT", -4),
            Map.entry("CST", -6),
            Map.entry("CDT", -5),
            Map.entry("MST", -7),
            Map.entry("MDT", -6),
            Map.entry("PST", -8),
            Map.entry("PDT", -7));

    private FilingTime() {}

    static Optional<Instant> in(String trailer) {
        Matcher iptc = IPTC.matcher(trailer);
        if (iptc.find()) {
            return instant(
                    iptc.group(6), month(iptc.group(5)), iptc.group(1), iptc.group(2), iptc.group(3), iptc.group(4));
        }
        Matcher anpa = ANPA.matcher(trailer);
        return anpa.find()
                ? instant(
                        anpa.group(3),
                        Integer.parseInt(anpa.group(1)),
                        anpa.group(2),
                        anpa.group(4),
                        anpa.group(5),
                        anpa.group(6))
                : Optional.empty();
    }

    private static Optional<Instant> instant(
            String year, int month, String day, String hour, String minute, String zone) {
        Integer hours = zone == null ? Integer.valueOf(0) : ZONES.get(zone);
        if (hours == null) {
            return Optional.empty();
        }
        int number = Integer.parseInt(year);
        int century = number >= 100 ? 0 : number < 70 ? 2000 : 1900;
        try {
            return Optional.of(LocalDateTime.of(
                            century + number,
                            month,
                            Integer.parseInt(day),
                            Integer.parseInt(hour),
                            Integer.parseInt(minute))
                    .toInstant(ZoneOffset.ofHours(hours)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** 1 to 12; 0, which is no month, for what we cannot read. */
    private static int month(String name) {
        String letters = name.toLowerCase(Locale.ROOT);
        for (int i = 0; i < MONTHS.size(); i++) {
            if (List.of(MONTHS.get(i).split(" ")).contains(letters)) {
                return i + 1;
            }
        }
        return 0;
    }
}
