package wiredesk.ingest.parse;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a text begins with the header of a message (RFC 5322, 2.2). A story may begin with a word and a colon, too, so
 * what counts is a whole block of fields, some of which only mail has.
 */
public final class MessageHead {

    /** Nobody writes these by hand. */
    private static final Set<String> MACHINE = Set.of(
            "received",
            "return-path",
            "delivered-to",
            "message-id",
            "mime-version",
            "dkim-signature",
            "content-type",
            "content-transfer-encoding",
            "authentication-results",
            "received-spf",
            "x-received",
            "x-mailer",
            "list-unsubscribe",
            "arc-seal",
            "references",
            "in-reply-to");

    private static final Set<String> LETTER = Set.of("from", "to", "date", "subject", "sender", "reply-to");
    private static final Pattern FIELD = Pattern.compile("([!-9;-~]{1,76}):(.*)");

    /** The line that separates messages in a mailbox (RFC 4155); it is no field. */
    public static final Pattern MAILBOX_LINE = Pattern.compile("From \\S+ +\\p{L}{3} \\p{L}{3} .*");

    private MessageHead() {}

    /** @param text the beginning of an input, white space before it taken off */
    public static boolean begins(String text) {
        Map<String, String> fields = new HashMap<>();
        Iterable<String> lines = text.lines()::iterator;
        boolean first = true;
        for (String line : lines) {
            Matcher field = FIELD.matcher(line);
            if (line.isBlank()) {
                break;
            }
            if (field.matches()) {
                fields.putIfAbsent(field.group(1).toLowerCase(Locale.ROOT), field.group(2));
            } else if (first ? !MAILBOX_LINE.matcher(line).matches() : line.charAt(0) > ' ') {
                // a broken line makes no mail of a text, nor no mail of a message that has shown what it is
                return count(fields, MACHINE) > 1;
            }
            first = false;
        }
        boolean letter = fields.getOrDefault("from", "").contains("@") && count(fields, LETTER) > 1;
        return letter
                || (count(fields, MACHINE) > 0 && fields.size() > 1 && count(fields, LETTER) > 0)
                || count(fields, MACHINE) > 1;
    }

    private static long count(Map<String, String> fields, Set<String> names) {
        return fields.keySet().stream().filter(names::contains).count();
    }
}
