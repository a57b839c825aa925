package wiredesk.it.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The lines in a page that call {@code wiredesk}, as the arguments that it would get. */
final class CommandLines {

    /** In a block: what may stand before the arguments. */
    private static final Pattern CALL = Pattern.compile("\\s*(?:\\$ )?(?:\\w+=\\S+ )*"
            + "(?:(?:sudo -u wiredesk )?(?:\\./|/opt/wiredesk/)?wiredesk"
            + "|docker compose run --rm (?:-T )?(?:desk|ingest)"
            + "|kubectl [^|#]*-- wiredesk)(?: (.*)|)");

    private static final Pattern INLINE = Pattern.compile("`(?:\\./)?wiredesk ([^`]*)`");

    /** Where a shell, or an explanation at the side, begins something else. */
    private static final List<String> ENDS = List.of("|", "#", ">", "<", "&", "&&", ";", "");

    /**
     * @param page for people
     * @param text as it stands there
     * @param arguments what the shell would hand over
     */
    record Line(String page, String text, List<String> arguments) {
        @Override
        public String toString() {
            return page + ": " + text;
        }
    }

    private CommandLines() {}

    /** Those in code blocks, which are meant to be copied. */
    static Stream<Line> inBlocks(MarkdownPage page) {
        return joined(page.code()).stream()
                .map(CALL::matcher)
                .filter(Matcher::matches)
                .map(found -> line(
                        page,
                        found.group().strip(),
                        Optional.ofNullable(found.group(1)).orElse("")));
    }

    /** Those within sentences, which may leave out what is not the point. */
    static Stream<Line> inProse(MarkdownPage page) {
        return INLINE.matcher(page.text()).results().map(found -> line(page, found.group(), found.group(1)));
    }

    private static Line line(MarkdownPage page, String text, String rest) {
        return new Line(page.toString(), text, arguments(rest));
    }

    /** Lines that end with a backslash go on in the next. */
    private static List<String> joined(List<String> lines) {
        List<String> joined = new ArrayList<>();
        String open = "";
        for (String line : lines) {
            String whole = open + (open.isEmpty() ? line : " " + line.strip());
            if (whole.endsWith("\\")) {
                open = whole.substring(0, whole.length() - 1).stripTrailing();
            } else {
                joined.add(whole);
                open = "";
            }
        }
        return joined;
    }

    /** As a shell would take the text apart; two spaces begin an explanation, and an ellipsis stands for anything. */
    static List<String> arguments(String text) {
        List<String> arguments = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        char quote = 0;
        boolean quoted = false;
        for (char c : (text + "  ").toCharArray()) {
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
                if (quote != 0) {
                    word.append(c);
                }
            } else if (c == '\'' || c == '"') {
                quote = c;
                quoted = true;
            } else if (c == ' ') {
                if (!quoted && ENDS.contains(word.toString())) {
                    return arguments;
                }
                if (!word.toString().equals("…")) {
                    arguments.add(word.toString());
                }
                word.setLength(0);
                quoted = false;
            } else {
                word.append(c);
            }
        }
        return arguments;
    }
}
