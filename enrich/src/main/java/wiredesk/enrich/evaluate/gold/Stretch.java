package wiredesk.enrich.evaluate.gold;

/**
 * A contiguous piece of a text.
 *
 * @param start first code point
 * @param end the code point after the last one; equal to the start if nothing is left of it
 */
public record Stretch(int start, int end) implements Comparable<Stretch> {
    public Stretch {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no stretch of text: " + start + "-" + end);
        }
    }

    public boolean isEmpty() {
        return start == end;
    }

    /** Whether they share a code point. */
    public boolean overlaps(Stretch other) {
        return Math.max(start, other.start) < Math.min(end, other.end);
    }

    /** In the order of the text. */
    @Override
    public int compareTo(Stretch other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
