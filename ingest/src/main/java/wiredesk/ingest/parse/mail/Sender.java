package wiredesk.ingest.parse.mail;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wiredesk.ingest.text.Paragraphs;

/** Who sent a message, where that is a person: a desk or a list writes no story. */
final class Sender {

    private static final Pattern BEFORE_ADDRESS = Pattern.compile("(.*?)<[^<>]*>\\s*");
    private static final Pattern COMMENT = Pattern.compile("\\S+@\\S+\\s*\\(([^()]*)\\)\\s*");
    private static final Pattern TURNED = Pattern.compile("([\\p{L}'’-]+), ([\\p{L}. '’-]+)");
    /** Two to five words, the first and the last with a capital. */
    private static final Pattern PERSON =
            Pattern.compile("\\p{Lu}[\\p{L}.'’-]*(?: [\\p{L}][\\p{L}.'’-]*){0,3} \\p{Lu}[\\p{L}'’-]+");

    private static final Pattern INSTITUTION = Pattern.compile(
            "(?i).*\\b(desk|news|newsroom|newsletter|press|media|editors?|editorial|team|office|service|alerts?|agency"
                    + "|wire|support|info|department|ministry|government|university|council|group|ltd|inc|daily|times"
                    + "|post|reply|communications?|relations|foundation|institute|association)\\b.*");

    private Sender() {}

    /** @param from the field From (RFC 5322, 3.6.2), decoded */
    static Optional<String> person(String from) {
        String name = from;
        Matcher before = BEFORE_ADDRESS.matcher(from);
        Matcher comment = COMMENT.matcher(from);
        if (before.matches()) {
            name = before.group(1);
        } else if (comment.matches()) {
            name = comment.group(1);
        }
        name = Paragraphs.line(name.replace("\"", "").replace("\\", ""));
        Matcher turned = TURNED.matcher(name);
        if (turned.matches()) {
            name = turned.group(2) + " " + turned.group(1);
        }
        boolean person =
                PERSON.matcher(name).matches() && !INSTITUTION.matcher(name).matches();
        return person ? Optional.of(name) : Optional.empty();
    }
}
