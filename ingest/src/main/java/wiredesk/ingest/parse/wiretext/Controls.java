package wiredesk.ingest.parse.wiretext;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Transmission control characters (ISO 646, C0), and what stands for them where a system in between could not carry them:
 * the names in angle or square brackets, Unicode's control pictures, and the caret notation of terminals.
 */
final class Controls {

    static final char SOH = 0x01;
    static final char STX = 0x02;
    static final char ETX = 0x03;
    static final char EOT = 0x04;
    private static final char SYN = 0x16;

    private static final Map<String, Character> NAMES =
            Map.of("SOH", SOH, "STX", STX, "ETX", ETX, "EOT", EOT, "SYN", SYN);
    private static final Pattern NAME = Pattern.compile("[<\\[](SOH|STX|ETX|EOT|SYN)[>\\]]");
    private static final Pattern PICTURES = Pattern.compile("[\u2401-\u2404\u2416]");
    /** Before the first message: what fills the line while nothing is sent. */
    private static final Pattern STAND_IN =
            Pattern.compile("\\s*(([<\\[](SYN|SOH)[>\\]]|[\u2416\u2401])|(\\^V){0,8}\\^A(?=[A-Za-z]{0,4}[0-9]{3,4}))");

    private Controls() {}

    /** Whether the text begins with something that stands for the character before a header. */
    static boolean areWrittenOut(String text) {
        return STAND_IN.matcher(text).lookingAt();
    }

    /** The text with the characters themselves; as it is unless it begins with a stand-in. */
    static String restored(String text) {
        if (!areWrittenOut(text)) {
            return text;
        }
        if (text.stripLeading().startsWith("^")) {
            return carets(text);
        }
        String named =
                NAME.matcher(text).replaceAll(match -> NAMES.get(match.group(1)).toString());
        return PICTURES.matcher(named)
                .replaceAll(match -> Character.toString((char) (match.group().charAt(0) - 0x2400)));
    }

    /** ANPA 1312 also begins lines with a caret, so only the first of each in its place counts, and the last EOT. */
    private static String carets(String text) {
        String restored = text.replaceFirst("(?:\\^V){0,8}\\^A", Matcher.quoteReplacement(Character.toString(SOH)))
                .replaceFirst("\\^B", Character.toString(STX));
        int end = restored.lastIndexOf("^C");
        if (end >= 0) {
            restored = restored.substring(0, end) + ETX + restored.substring(end + 2);
        }
        return restored.replaceFirst("\\^D\\s*\\z", Character.toString(EOT));
    }
}
