package wiredesk.sink.filter;

import com.google.re2j.Pattern;
import java.util.regex.Matcher;

/** RE2's expressions: matched in time that grows with the text alone; their size is bounded here. */
final class RegularExpression {

    /** In instructions of the automaton; {@code (?i)minister|president} has some forty. */
    private static final int MAX_INSTRUCTIONS = 2_000;

    /** In characters, repetitions written out. To compile more and count then would take minutes. */
    private static final int MAX_WRITTEN_OUT = 50_000;

    /** Compiling takes stack for each bracket. */
    private static final int MAX_DEPTH = 50;

    private static final java.util.regex.Pattern REPETITION =
            java.util.regex.Pattern.compile("\\{(\\d{1,9})(?:,(\\d{0,9}))?\\}");

    private RegularExpression() {}

    static Pattern compile(String written) throws TooLarge {
        if (writtenOut(written) > MAX_WRITTEN_OUT) {
            throw new TooLarge("a regular expression with too many repetitions");
        }
        if (depth(written) > MAX_DEPTH) {
            throw new TooLarge("a regular expression with more than %d brackets in brackets".formatted(MAX_DEPTH));
        }
        Pattern pattern = Pattern.compile(written);
        if (pattern.programSize() > MAX_INSTRUCTIONS) {
            throw new TooLarge("a regular expression of %,d instructions; there may be %,d"
                    .formatted(pattern.programSize(), MAX_INSTRUCTIONS));
        }
        return pattern;
    }

    /** As if each repetition stood around all: more than it is, but never less. */
    private static double writtenOut(String written) {
        double length = written.length();
        for (Matcher each = REPETITION.matcher(written); each.find(); ) {
            boolean open = each.group(2) == null || each.group(2).isEmpty();
            length *= Math.max(1, Integer.parseInt(open ? each.group(1) : each.group(2)));
        }
        return length;
    }

    /** Of brackets, escaped ones too. */
    private static int depth(String written) {
        int depth = 0;
        int deepest = 0;
        for (int i = 0; i < written.length(); i++) {
            switch (written.charAt(i)) {
                case '(' -> deepest = Math.max(deepest, ++depth);
                case ')' -> depth--;
                default -> {}
            }
        }
        return deepest;
    }

    /** The message is for who wrote the expression. */
    static final class TooLarge extends Exception {

        private static final long serialVersionUID = 1L;

        private TooLarge(String message) {
            super(message);
        }
    }
}
