package wiredesk.desk.page.article;

import wiredesk.desk.page.shown.Stretch;

/** A text that stretches are cut from: offsets of the contract are code points, those of Java's strings are not. */
final class CodePoints {

    private final int[] points;

    CodePoints(String text) {
        points = text.codePoints().toArray();
    }

    /** What stands there, as far as the text reaches. */
    String cut(Stretch stretch) {
        int start = Math.max(0, Math.min(stretch.start(), points.length));
        int end = Math.max(start, Math.min(stretch.end(), points.length));
        return new String(points, start, end - start);
    }
}
