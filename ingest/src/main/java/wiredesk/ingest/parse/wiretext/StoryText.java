package wiredesk.ingest.parse.wiretext;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wiredesk.ingest.text.Paragraphs;

/** Lines of a teleprinter as paragraphs: a blank line ends one, an indented line begins one. */
final class StoryText {

    /** {@code BERLIN, Germany (AP) _}: place, agency in brackets, dash. */
    private static final Pattern DATELINE =
            Pattern.compile("(\\p{Lu}[\\p{L}.,'’/ -]{1,60}?) \\((?:[^()]{1,40})\\) ?[-–—_]{1,2} .*", Pattern.DOTALL);

    private static final Pattern INDENTED = Pattern.compile("(?:\\t| {2,}+)\\s*+\\S.*");

    private StoryText() {}

    static List<String> paragraphs(List<String> lines) {
        List<String> paragraphs = new ArrayList<>();
        List<String> block = new ArrayList<>();
        for (String line : lines) {
            boolean indented = INDENTED.matcher(line).matches();
            if (line.isBlank() || indented) {
                close(block, paragraphs);
            }
            if (!line.isBlank()) {
                block.add(line);
            }
        }
        close(block, paragraphs);
        return paragraphs;
    }

    /** Where the first paragraph says that it was written. */
    static Optional<String> dateline(List<String> paragraphs) {
        if (paragraphs.isEmpty()) {
            return Optional.empty();
        }
        Matcher dateline = DATELINE.matcher(paragraphs.get(0));
        return dateline.matches() ? Optional.of(dateline.group(1)) : Optional.empty();
    }

    /** Where the first line is indented, the others only follow a margin; else they may be a list. */
    private static void close(List<String> block, List<String> paragraphs) {
        if (block.isEmpty()) {
            return;
        }
        String between = INDENTED.matcher(block.get(0)).matches() ? " " : "\n";
        paragraphs.addAll(Paragraphs.list(String.join(between, block)));
        block.clear();
    }
}
