package wiredesk.ingest.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Plain text in its canonical form: paragraphs separated by one blank line, no line wrapped by a teleprinter's margin, no
 * control characters. Linear in the length of the text.
 */
public final class Paragraphs {

    /** Lines longer than this were not wrapped by hand or machine: each is a paragraph. */
    private static final int LONGEST_WRAPPED_LINE = 120;
    /** Shorter than this, a broken line means something: a list, an address, verse. */
    private static final int SHORTEST_MARGIN = 40;

    private Paragraphs() {}

    /** The text in canonical form; empty if there is nothing but white space. */
    public static String of(String text) {
        return String.join("\n\n", list(text));
    }

    /** The paragraphs; a line break that stays within one is a single {@code \n}. */
    public static List<String> list(String text) {
        List<String> paragraphs = new ArrayList<>();
        List<String> block = new ArrayList<>();
        Iterable<String> lines = printable(text).lines()::iterator;
        for (String raw : lines) {
            String line = line(raw);
            if (line.isEmpty()) {
                close(block, paragraphs);
            } else {
                block.add(line);
            }
        }
        close(block, paragraphs);
        return paragraphs;
    }

    /** One line: runs of white space become one space, and none stands at the ends. */
    public static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                gap = true;
            } else {
                if (gap && line.length() > 0) {
                    line.append(' ');
                }
                gap = false;
                line.append(c);
            }
        }
        return line.toString();
    }

    private static void close(List<String> block, List<String> paragraphs) {
        if (block.size() < 2) {
            paragraphs.addAll(block);
        } else if (longest(block) > LONGEST_WRAPPED_LINE) {
            paragraphs.addAll(block);
        } else {
            paragraphs.add(String.join(isWrapped(block) ? " " : "\n", block));
        }
        block.clear();
    }

    /** Whether every line but the last goes most of the way to a common margin. */
    private static boolean isWrapped(List<String> block) {
        int margin = longest(block);
        return margin >= SHORTEST_MARGIN
                && block.subList(0, block.size() - 1).stream().allMatch(line -> line.length() >= margin * 0.6);
    }

    private static int longest(List<String> block) {
        return block.stream().mapToInt(String::length).max().orElse(0);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00A0' || c == '\u202F' || c == '\u2007';
    }

    /** Line ends as {@code \n}; what neither prints nor spaces is dropped. */
    private static String printable(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r') {
                if (i + 1 == text.length() || text.charAt(i + 1) != '\n') {
                    out.append('\n');
                }
            } else if (c == '\u2029') {
                out.append("\n\n");
            } else if (c == '\u2028' || c == '\f' || c == '\u000B' || c == '\u0085') {
                out.append('\n');
            } else if (c == '\n' || c == '\t' || !invisible(c)) {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean invisible(char c) {
        return Character.isISOControl(c) || c == '\uFEFF' || c == '\u200B' || c == '\u00AD' || c == '\uFFFE';
    }
}
