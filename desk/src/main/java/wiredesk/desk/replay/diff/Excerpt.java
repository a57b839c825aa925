package wiredesk.desk.replay.diff;

import java.util.ArrayList;
import java.util.List;
import wiredesk.schemas.Span;

/** A stretch of a text, marked, with what stands before and behind it in its paragraph, on one line. */
record Excerpt(List<Piece> pieces) {

    /** Code points of context on either side, at most. */
    private static final int AROUND = 80;
    /** Longer pieces lose their middle. */
    private static final int LONGEST = 320;

    private static final String CUT = "…";

    /** Words that are marked or not. */
    record Piece(String words, boolean marked) {}

    /**
     * @param spans those that are marked, in order; of those that lie far from the first none is shown
     */
    static Excerpt of(Text text, List<Span> spans) {
        List<Piece> pieces = new ArrayList<>();
        if (spans.isEmpty()) {
            return new Excerpt(pieces);
        }
        int from = spans.get(0).getStart();
        int start = text.back(from, AROUND);
        add(pieces, (text.isLineStart(start) ? "" : CUT) + text.words(start, from), false);
        int at = from;
        for (Span span : spans) {
            if (span.getStart() < at || span.getStart() - at > AROUND) {
                break;
            }
            add(pieces, text.words(at, span.getStart()), false);
            add(pieces, text.words(span.getStart(), span.getEnd()), true);
            at = span.getEnd();
        }
        int end = text.forth(at, AROUND);
        add(pieces, text.words(at, end) + (text.isLineEnd(end) ? "" : CUT), false);
        return new Excerpt(pieces);
    }

    private static void add(List<Piece> pieces, String words, boolean marked) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(shortened(words), marked));
        }
    }

    private static String shortened(String words) {
        int length = words.codePointCount(0, words.length());
        if (length <= LONGEST) {
            return words;
        }
        int half = LONGEST / 2;
        return words.substring(0, words.offsetByCodePoints(0, half))
                + " " + CUT + " "
                + words.substring(words.offsetByCodePoints(0, length - half));
    }
}
