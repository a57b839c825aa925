package wiredesk.it.story;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * Writes stories as ANPA 1312 wire text. It has no identifiers: a story is known by its keyword and day, and the number of
 * its lead says which version it is.
 *
 * @see "ANPA 1312, High-Speed Wire Service Transmission Guidelines (Newspaper Association of America)"
 */
public final class Anpa1312 {

    private static final char SYN = 0x16;
    private static final char SOH = 0x01;
    private static final char STX = 0x02;
    private static final char ETX = 0x03;
    private static final char EOT = 0x04;
    private static final char TEXT = 0x11;

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("MM-dd").withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("MM-dd-yy HHmm").withZone(ZoneOffset.UTC);

    private Anpa1312() {}

    /** By what the wire knows a story. */
    public static String guid(String guid) {
        return keyword(guid) + ":"
                + DateTimeFormatter.ISO_LOCAL_DATE.withZone(ZoneOffset.UTC).format(Story.created(1));
    }

    public static String usable(Story story) {
        String lead = story.version() == 1 ? "" : "%dLd-Writethru".formatted(story.version() - 1);
        String text = "^" + story.headline() + "<\n\t   " + story.body().replace("\n\n", "\n\t   ") + "\n";
        return message(story.guid(), story.version(), lead, text);
    }

    /** The order to kill every version of an article. */
    public static String canceled(String guid, int version) {
        return message(guid, version, "KILL", "");
    }

    private static String message(String guid, int version, String cue, String text) {
        String time = TIME.format(Story.created(version));
        return "" + SYN + SYN + SOH + "W0001 -----\nr n" + TEXT + " BC-" + keyword(guid) + " " + cue + "  "
                + DAY.format(Story.created(version)) + " 0100\n" + STX + "^BC-" + keyword(guid) + ",100<\n" + text + ETX
                + "WA-WF-" + time + "GMT<\n" + EOT;
    }

    private static String keyword(String guid) {
        return guid.replace(':', '-');
    }
}
