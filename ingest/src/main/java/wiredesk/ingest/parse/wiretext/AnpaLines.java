package wiredesk.ingest.parse.wiretext;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wiredesk.ingest.text.Paragraphs;

/**
 * The text of an ANPA 1312 message by its lines. Printable characters do what control characters cannot: a caret begins a
 * line of the head, {@code <} ends one at the left and {@code =} in the middle, an underline is a dash, two grave accents or
 * apostrophes are quotation marks.
 *
 * @param version what follows the long keyword in its line: {@code 1st Ld-Writethru}
 * @param orders what the head says to editors about the use of the story, else empty
 * @param body paragraphs
 */
record AnpaLines(String version, String orders, Optional<String> headline, Optional<String> byline, List<String> body) {

    private static final Pattern MARKED = Pattern.compile("\\^.*|\\S.*[<=]");
    private static final Pattern KEYWORD = Pattern.compile("(AM|PM|BC|AP)-\\S.*");
    private static final Pattern NOTE = Pattern.compile(
            "\\(?(Eds|Editors|EDITOR'S NOTE|Editor's note|EDITORS)\\b.*|(AP )?(Photo|Video|Graphic)s?\\b.*");
    private static final Pattern ORDER = Pattern.compile(
            ".*\\b(KILL|WITHHOLD|CORRECTS|EMBARGOED|HOLD FOR RELEASE|NOT FOR (?:RELEASE|PUBLICATION) (?:BEFORE|UNTIL))\\b.*");
    private static final Pattern BYLINE = Pattern.compile("(?i)By \\p{L}.*");

    static AnpaLines of(String text) {
        List<String> lines = text.lines().dropWhile(String::isBlank).toList();
        Reader head = new Reader();
        int at = 0;
        while (at < lines.size() && head.takes(lines.get(at).stripTrailing())) {
            at++;
        }
        List<String> story = new ArrayList<>(body(lines.subList(at, lines.size())));
        if (story.isEmpty() && head.titles.size() > 1) {
            // a list of headlines; elsewhere what follows the headline sums the story up
            story.addAll(head.titles.subList(1, head.titles.size()));
        }
        return new AnpaLines(
                head.version,
                String.join(" ", head.orders),
                head.titles.stream().findFirst(),
                Optional.ofNullable(head.byline),
                story);
    }

    /** The head, line by line. */
    private static final class Reader {

        private final List<String> orders = new ArrayList<>();
        private final List<String> titles = new ArrayList<>();
        private String version = "";
        private String byline;
        private boolean first = true;
        private boolean employerMayFollow;

        /** Whether a line belongs to the head; it ends before an indented line and before a subheading. */
        boolean takes(String raw) {
            if (!MARKED.matcher(raw).matches()) {
                return false;
            }
            String line = plain(raw);
            boolean employer = employerMayFollow && raw.endsWith("=");
            employerMayFollow = false;
            if (first && KEYWORD.matcher(line).matches()) {
                version = line.contains(",") ? line.substring(line.indexOf(',') + 1) : "";
            } else if (NOTE.matcher(line).matches()) {
                order(line);
            } else if (byline == null && BYLINE.matcher(line).matches()) {
                byline = line;
                employerMayFollow = !line.matches("(?i)By The .*");
            } else if (!employer && raw.endsWith("=") && !titles.isEmpty()) {
                return false;
            } else if (!employer && !line.isEmpty()) {
                titles.add(line);
            }
            first = false;
            return true;
        }

        private void order(String note) {
            Matcher order = ORDER.matcher(note);
            if (order.matches()) {
                orders.add(order.group(1).startsWith("NOT") ? "HOLD" : order.group(1));
            }
        }
    }

    private static List<String> body(List<String> lines) {
        return StoryText.paragraphs(lines.stream()
                        // every line of a table or of a marked list stands for itself
                        .map(line -> line.startsWith("^") || line.startsWith("\b") ? "\t" + line : line)
                        .toList())
                .stream()
                .map(AnpaLines::plain)
                .filter(line -> !line.isEmpty() && !line.equals("END") && !line.matches("_+"))
                .toList();
    }

    /** A line without the characters that only set it. */
    private static String plain(String line) {
        return Paragraphs.of(line.replaceAll("[\\x1E\\x1F]", " "))
                .replaceFirst("^(\\^\\*\\d+< )?\\^", "")
                .replaceFirst(" *[<=] *$", "")
                .replace(" _ ", " \u2014 ")
                .replace("``", "\u201C")
                .replace("''", "\u201D")
                .strip();
    }
}
