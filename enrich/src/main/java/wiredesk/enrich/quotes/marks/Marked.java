package wiredesk.enrich.quotes.marks;

/**
 * A stretch of text between quotation marks. Offsets are {@code char}s.
 *
 * @param start the opening mark
 * @param innerStart the first {@code char} inside the marks
 * @param innerEnd the {@code char} after the last one inside the marks
 * @param end the {@code char} after the closing mark; {@code innerEnd} if the paragraph ends before one
 * @param family which marks they are
 * @param depth 0 for the outermost, 1 for a quotation within a quotation
 * @param closed whether there is a closing mark
 */
public record Marked(int start, int innerStart, int innerEnd, int end, Family family, int depth, boolean closed) {
    public Marked {
        if (start < 0 || innerStart <= start || innerEnd < innerStart || end < innerEnd || depth < 0) {
            throw new IllegalArgumentException(
                    "no marked stretch: " + start + ", " + innerStart + "-" + innerEnd + ", " + end);
        }
    }

    Marked atDepth(int newDepth) {
        return new Marked(start, innerStart, innerEnd, end, family, newDepth, closed);
    }
}
