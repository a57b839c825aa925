package wiredesk.enrich.quotes.marks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Pairs the quotation marks of one paragraph in one walk over it. Not safe for use by many threads. */
public final class MarkScanner {
    private final String text;
    private final int end;
    private final Surroundings around;
    private final OpenMarks open = new OpenMarks();
    private final List<Marked> found = new ArrayList<>();

    private MarkScanner(String text, int start, int end) {
        this.text = text;
        this.end = end;
        this.around = new Surroundings(text, start, end);
    }

    /** The stretches between marks in {@code text[start:end]}, by their start; nested ones after the one around them. */
    public static List<Marked> scan(String text, int start, int end) {
        MarkScanner scanner = new MarkScanner(text, start, end);
        for (int at = start; at < end; ) {
            at += scanner.step(at);
        }
        scanner.closeAll();
        return Depths.of(scanner.found);
    }

    /** Looks at the mark that starts here, if one does; returns how many chars it takes. */
    private int step(int at) {
        char c = text.charAt(at);
        if ((c == '\'' || c == '`') && at + 1 < end && text.charAt(at + 1) == c) {
            straight(at, 2, c == '`');
            return 2;
        }
        switch (c) {
            case '"', '\uff02' -> straight(at, 1, false);
            case '\u201c', '\u201f' -> openOrClose(at, Family.CURLY, Family.LOW);
            case '\u201d' -> closeOrOpen(at, Family.CURLY, Family.LOW);
            case '\u201e' -> open.push(Family.LOW, at, 1);
            case '\u00ab' -> openOrClose(at, Family.GUILLEMET, Family.GUILLEMET);
            case '\u00bb' -> closeOrOpen(at, Family.GUILLEMET, Family.GUILLEMET);
            case '\u300c', '\u300e' -> open.push(Family.CORNER, at, 1);
            case '\u300d', '\u300f' -> close(Family.CORNER, at, 1);
            case '\u2039' -> open.push(Family.SINGLE, at, 1);
            case '\u203a' -> close(Family.SINGLE, at, 1);
            case '\u2018', '\u201b' -> single(at, Family.SINGLE, true);
            case '\u2019' -> single(at, Family.SINGLE, false);
            case '\'' -> single(at, Family.STRAIGHT_SINGLE, around.canOpen(at, 1));
            default -> {}
        }
        return 1;
    }

    private void straight(int at, int length, boolean opens) {
        if (!opens && open.holds(Family.STRAIGHT) && around.canClose(at)) {
            close(Family.STRAIGHT, at, length);
        } else if (!opens && open.holds(Family.CURLY) && !around.canOpen(at, length)) {
            // A straight mark closes a curly one that somebody opened: half of the text was retyped.
            close(Family.CURLY, at, length);
        } else if (opens || around.canOpen(at, length)) {
            open.push(Family.STRAIGHT, at, length);
        } else if (open.holds(Family.STRAIGHT)) {
            close(Family.STRAIGHT, at, length);
        }
    }

    /** A mark that opens its own family, unless it closes the other. */
    private void openOrClose(int at, Family own, Family other) {
        boolean closes = open.holds(other) && (own != other || open.reversed()) && around.canClose(at);
        if (closes) {
            close(other, at, 1);
        } else {
            open.push(own, at, 1);
        }
    }

    /** A mark that closes its own family or the other; with neither open it opens one, as Swedish and Danish do. */
    private void closeOrOpen(int at, Family own, Family other) {
        if (open.holds(own) && !(open.reversed() && own == Family.GUILLEMET)) {
            close(own, at, 1);
        } else if (open.holds(other) && own != other) {
            close(other, at, 1);
        } else if (open.holds(Family.STRAIGHT) && around.canClose(at) && !around.canOpen(at, 1)) {
            close(Family.STRAIGHT, at, 1);
        } else if (around.canOpen(at, 1)) {
            open.pushReversed(own, at);
        }
    }

    /** Apostrophes are everywhere: a single mark opens only before a word and closes only after one. */
    private void single(int at, Family family, boolean opens) {
        if (around.apostrophe(at)) {
            return;
        }
        if (opens && around.canOpen(at, 1)) {
            finishTentative(family);
            open.push(family, at, 1);
        } else if (open.holds(family) && around.canClose(at)) {
            if (around.maybePossessive(at)) {
                open.tentative(family, at);
            } else {
                close(family, at, 1);
            }
        }
    }

    private void finishTentative(Family family) {
        int at = open.takeTentative(family);
        if (at >= 0) {
            close(family, at, 1);
        }
    }

    /** Closes the innermost open mark of a family; whatever was opened within it and never closed is given up. */
    private void close(Family family, int at, int length) {
        while (open.holds(family)) {
            OpenMarks.Open mark = open.pop();
            if (mark.family() == family) {
                add(mark, at, at + length, true);
                return;
            }
            if (mark.tentative() > mark.at()) {
                add(mark, mark.tentative(), mark.tentative() + 1, true);
            }
        }
    }

    /** At the end of the paragraph: single marks were apostrophes, and of double ones the innermost runs to the end. */
    private void closeAll() {
        boolean healed = false;
        while (!open.isEmpty()) {
            OpenMarks.Open mark = open.pop();
            if (mark.tentative() > mark.at()) {
                add(mark, mark.tentative(), mark.tentative() + 1, true);
            } else if (!mark.family().single() && !healed && nothingClosedAfter(mark.at())) {
                healed = true;
                add(mark, end, end, false);
            }
        }
    }

    private boolean nothingClosedAfter(int at) {
        return found.stream()
                .noneMatch(marked -> marked.start() > at && !marked.family().single());
    }

    private void add(OpenMarks.Open mark, int innerEnd, int markEnd, boolean closed) {
        int innerStart = mark.at() + mark.length();
        if (innerEnd > innerStart) {
            found.add(new Marked(mark.at(), innerStart, innerEnd, markEnd, mark.family(), 0, closed));
        }
    }

    /** Sets how deep each stretch lies in others. */
    private static final class Depths {
        static List<Marked> of(List<Marked> found) {
            found.sort(Comparator.comparingInt(Marked::start));
            List<Marked> out = new ArrayList<>(found.size());
            List<Marked> around = new ArrayList<>();
            for (Marked marked : found) {
                while (!around.isEmpty() && around.get(around.size() - 1).end() <= marked.start()) {
                    around.remove(around.size() - 1);
                }
                out.add(marked.atDepth(around.size()));
                around.add(marked);
            }
            return List.copyOf(out);
        }
    }
}
