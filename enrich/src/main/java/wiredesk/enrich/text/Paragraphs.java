package wiredesk.enrich.text;

import java.util.Arrays;

/**
 * Where the paragraphs of a text begin and end.
 *
 * <p>A blank line always ends a paragraph. A single line break ends one too, as sites and most agencies write, unless
 * the text is hard-wrapped: most of its lines break off in the middle of a sentence.
 */
final class Paragraphs {
    /** Beyond this a line is no product of wrapping. */
    private static final int LONGEST_WRAPPED = 100;

    private final int[] starts;
    private final int[] ends;

    private Paragraphs(int[] starts, int[] ends) {
        this.starts = starts;
        this.ends = ends;
    }

    static Paragraphs of(String text) {
        Paragraphs lines = lines(text);
        return wrapped(text, lines) ? joined(text, lines) : lines;
    }

    int count() {
        return starts.length;
    }

    int start(int paragraph) {
        return starts[paragraph];
    }

    int end(int paragraph) {
        return ends[paragraph];
    }

    /** The lines that are not blank, without the white space around them. */
    private static Paragraphs lines(String text) {
        int[] starts = new int[16];
        int[] ends = new int[16];
        int count = 0;
        int length = text.length();
        for (int from = 0; from < length; ) {
            int to = from;
            while (to < length && !breaksLine(text.charAt(to))) {
                to++;
            }
            int start = from;
            int end = to;
            while (start < end && Character.isWhitespace(text.charAt(start))) {
                start++;
            }
            while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
            if (start < end) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, 2 * count);
                    ends = Arrays.copyOf(ends, 2 * count);
                }
                starts[count] = start;
                ends[count++] = end;
            }
            from = to + 1;
        }
        return new Paragraphs(Arrays.copyOf(starts, count), Arrays.copyOf(ends, count));
    }

    private static boolean wrapped(String text, Paragraphs lines) {
        int adjacent = 0;
        int brokenOff = 0;
        for (int i = 0; i + 1 < lines.count(); i++) {
            if (lines.end(i) - lines.start(i) > LONGEST_WRAPPED) {
                return false;
            }
            if (!blankBetween(text, lines, i)) {
                adjacent++;
                brokenOff += endsSentence(text.charAt(lines.end(i) - 1)) ? 0 : 1;
            }
        }
        return adjacent > 2 && brokenOff * 2 > adjacent;
    }

    private static Paragraphs joined(String text, Paragraphs lines) {
        int[] starts = new int[lines.count()];
        int[] ends = new int[lines.count()];
        int count = 0;
        for (int i = 0; i < lines.count(); i++) {
            if (i == 0 || blankBetween(text, lines, i - 1)) {
                starts[count++] = lines.start(i);
            }
            ends[count - 1] = lines.end(i);
        }
        return new Paragraphs(Arrays.copyOf(starts, count), Arrays.copyOf(ends, count));
    }

    /** Whether there is a blank line between a line and the next. */
    private static boolean blankBetween(String text, Paragraphs lines, int line) {
        int breaks = 0;
        for (int i = lines.end(line); i < lines.start(line + 1); i++) {
            char c = text.charAt(i);
            breaks += c == '\n' || c == '\u2029' || c == '\r' && text.charAt(i + 1) != '\n' ? 1 : 0;
        }
        return breaks > 1;
    }

    private static boolean breaksLine(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
    }

    private static boolean endsSentence(char c) {
        return c == '.' || c == '!' || c == '?' || c == ':' || c == '"' || c == '\u201d' || c == '\'' || c == '\u2019';
    }
}
