package wiredesk.enrich.clean;

import java.util.ArrayList;
import java.util.List;

/** The lines of a text that are not blank. */
final class Lines {
    private Lines() {}

    /**
     * One line without the white space around it.
     *
     * @param start first {@code char}
     * @param end the {@code char} after the last one
     */
    record Line(int start, int end) {
        int length() {
            return end - start;
        }

        /** What of the line is left behind a stretch that it opens with; all of it behind any other. */
        Line after(Cut cut) {
            return cut.start() == start && cut.end() < end ? new Line(cut.end(), end) : this;
        }

        String in(String text) {
            return text.substring(start, end);
        }
    }

    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        int length = text.length();
        for (int from = 0; from < length; ) {
            int to = from;
            while (to < length && text.charAt(to) != '\n' && text.charAt(to) != '\r') {
                to++;
            }
            int start = from;
            int end = to;
            while (start < end && blank(text.charAt(start))) {
                start++;
            }
            while (end > start && blank(text.charAt(end - 1))) {
                end--;
            }
            if (start < end) {
                lines.add(new Line(start, end));
            }
            from = to + 1;
        }
        return lines;
    }

    static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff';
    }
}
