package wiredesk.desk.replay.diff;

/** The body of an article, by code points. Places that it does not have count as its end. */
final class Text {

    private final String body;
    private int[] codePoints;

    Text(String body) {
        this.body = body;
    }

    /** The words of a stretch on one line. */
    String words(int start, int end) {
        int from = within(start);
        return new String(codePoints(), from, Math.max(0, within(end) - from)).replaceAll("\\s+", " ");
    }

    /** Where the line starts that a place is in, or the word that is as far before it as we go. */
    int back(int place, int most) {
        int first = Math.max(0, within(place) - most);
        int at = within(place);
        int word = at;
        for (; at > first && codePoints()[at - 1] != '\n'; at--) {
            word = Character.isWhitespace(codePoints()[at - 1]) ? at : word;
        }
        return isLineStart(at) ? at : word;
    }

    /** Where the line ends that a place is in, or the word that is as far behind it as we go. */
    int forth(int place, int most) {
        int last = Math.min(codePoints().length, within(place) + most);
        int at = within(place);
        int word = at;
        for (; at < last && codePoints()[at] != '\n'; at++) {
            word = Character.isWhitespace(codePoints()[at]) ? at : word;
        }
        return isLineEnd(at) ? at : word;
    }

    boolean isLineStart(int place) {
        return place == 0 || codePoints()[within(place) - 1] == '\n';
    }

    boolean isLineEnd(int place) {
        return within(place) == codePoints().length || codePoints()[within(place)] == '\n';
    }

    private int within(int place) {
        return Math.max(0, Math.min(place, codePoints().length));
    }

    /** Made when it is asked for: most articles are counted and not shown. */
    private int[] codePoints() {
        if (codePoints == null) {
            codePoints = body.codePoints().toArray();
        }
        return codePoints;
    }
}
