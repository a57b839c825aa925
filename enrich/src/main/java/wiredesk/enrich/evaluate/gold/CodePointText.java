package wiredesk.enrich.evaluate.gold;

import java.util.function.IntPredicate;

/** A text that counts in code points. Immutable. */
public final class CodePointText {
    private final int[] points;

    public CodePointText(String text) {
        this.points = text.codePoints().toArray();
    }

    /** Number of code points. */
    public int length() {
        return points.length;
    }

    public int at(int offset) {
        return points[offset];
    }

    public String surface(Stretch stretch) {
        return new String(points, stretch.start(), stretch.end() - stretch.start());
    }

    /** The stretch without what hangs at its edges; it may become empty. */
    public Stretch trimmed(Stretch stretch, IntPredicate edge) {
        int start = stretch.start();
        int end = stretch.end();
        while (start < end && edge.test(points[start])) {
            start++;
        }
        while (end > start && edge.test(points[end - 1])) {
            end--;
        }
        return new Stretch(start, end);
    }

    /** The text as it was given. */
    @Override
    public String toString() {
        return new String(points, 0, points.length);
    }
}
