package wiredesk.ingest.text;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Zones as dates in words name them. A name that is not known means UTC, as RFC 5322, 4.3 has it. */
final class ZoneNames {

    /** What may be a zone: letters, or an offset with or without the name of Greenwich before it. */
    static final String FORM = "[A-Za-z]{1,5}|(?:GMT|UTC?|Z)? ?[+-]\\d{1,2}(?::?\\d{2})?";

    private static final Pattern OFFSET = Pattern.compile("[A-Z]* ?([+-])(\\d{1,2}):?(\\d{2})?");

    private static final Map<String, String> KNOWN = Map.ofEntries(
            Map.entry("EST", "-05:00"),
            Map.entry("EDT", "-04:00"),
            Map.entry("CST", "-06:00"),
            Map.entry("CDT", "-05:00"),
            Map.entry("MST", "-07:00"),
            Map.entry("MDT", "-06:00"),
            Map.entry("PST", "-08:00"),
            Map.entry("PDT", "-07:00"),
            Map.entry("AKST", "-09:00"),
            Map.entry("AKDT", "-08:00"),
            Map.entry("HST", "-10:00"),
            Map.entry("AST", "-04:00"),
            Map.entry("ADT", "-03:00"),
            Map.entry("WEST", "+01:00"),
            Map.entry("BST", "+01:00"),
            Map.entry("CET", "+01:00"),
            Map.entry("MEZ", "+01:00"),
            Map.entry("CEST", "+02:00"),
            Map.entry("MESZ", "+02:00"),
            Map.entry("EET", "+02:00"),
            Map.entry("SAST", "+02:00"),
            Map.entry("EEST", "+03:00"),
            Map.entry("MSK", "+03:00"),
            Map.entry("IST", "+05:30"),
            Map.entry("HKT", "+08:00"),
            Map.entry("SGT", "+08:00"),
            Map.entry("JST", "+09:00"),
            Map.entry("KST", "+09:00"),
            Map.entry("AEST", "+10:00"),
            Map.entry("AEDT", "+11:00"),
            Map.entry("NZST", "+12:00"),
            Map.entry("NZDT", "+13:00"));

    private ZoneNames() {}

    /** @param written null for none, which is UTC */
    static ZoneOffset offset(String written) {
        String zone = written == null ? "" : written.toUpperCase(Locale.ROOT);
        Matcher offset = OFFSET.matcher(zone);
        if (!offset.matches()) {
            return ZoneOffset.of(KNOWN.getOrDefault(zone, "Z"));
        }
        int minutes = Integer.parseInt(offset.group(2)) * 60
                + (offset.group(3) == null ? 0 : Integer.parseInt(offset.group(3)));
        return ZoneOffset.ofTotalSeconds((offset.group(1).equals("-") ? -minutes : minutes) * 60);
    }
}
