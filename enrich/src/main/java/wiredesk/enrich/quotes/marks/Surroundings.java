package wiredesk.enrich.quotes.marks;

import java.util.Locale;
import java.util.Set;

/** What stands around a mark, as far as it tells an opening one from a closing one and from an apostrophe. */
final class Surroundings {
    /** Words that begin with an apostrophe, without it. */
    private static final Set<String> ELISIONS =
            Set.of("em", "til", "tis", "twas", "cause", "bout", "round", "n", "im", "ere", "nother", "sup", "cuz");

    private static final int LONGEST_ELISION = 7;

    private final String text;
    private final int from;
    private final int to;

    /** Of a paragraph: {@code text[from:to]}. */
    Surroundings(String text, int from, int to) {
        this.text = text;
        this.from = from;
        this.to = to;
    }

    /** Whether a mark of {@code length} chars can open: nothing that belongs to a word stands right before it. */
    boolean canOpen(int at, int length) {
        char before = before(at);
        char after = after(at + length);
        return (space(before) || "([{<-\u2013\u2014/\u2026:;,.\"\u201c\u2018'`".indexOf(before) >= 0) && !space(after);
    }

    /** Whether a mark can close: something stands right before it. */
    boolean canClose(int at) {
        return !space(before(at));
    }

    /** Whether a single mark stands in or before a word it shortens: don't, '90s, 'em. */
    boolean apostrophe(int at) {
        if (Character.isDigit(after(at + 1)) && space(before(at))) {
            return digitsThenS(at + 1);
        }
        if (Character.isLetterOrDigit(before(at))) {
            return Character.isLetterOrDigit(after(at + 1));
        }
        int end = at + 1;
        while (end < to && end - at <= LONGEST_ELISION && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return ELISIONS.contains(text.substring(at + 1, end).toLowerCase(Locale.ROOT));
    }

    /** Whether a closing single mark after an s, before another word, may rather be a plural's apostrophe. */
    boolean maybePossessive(int at) {
        return (before(at) == 's' || before(at) == 'S')
                && after(at + 1) == ' '
                && at + 2 < to
                && Character.isLetterOrDigit(text.charAt(at + 2));
    }

    /** Whether a double mark after a digit measures inches. */
    boolean inches(int at) {
        return Character.isDigit(before(at)) || before(at) == '\u00bd' || before(at) == '\u00bc';
    }

    private boolean digitsThenS(int at) {
        int end = at;
        while (end < to && end < at + 4 && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end - at == 2 && (end == to || !Character.isDigit(text.charAt(end)));
    }

    private char before(int at) {
        return at > from ? text.charAt(at - 1) : ' ';
    }

    private char after(int at) {
        return at < to ? text.charAt(at) : ' ';
    }

    private static boolean space(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
