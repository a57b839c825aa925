package wiredesk.desk.bench;

/** Counts words. */
final class Words {

    private Words() {}

    /** Stretches between white space. */
    static int count(String text) {
        int words = 0;
        boolean inside = false;
        for (int at = 0; at < text.length(); at++) {
            boolean blank = Character.isWhitespace(text.charAt(at));
            words += !blank && !inside ? 1 : 0;
            inside = !blank;
        }
        return words;
    }
}
