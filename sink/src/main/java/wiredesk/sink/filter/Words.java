package wiredesk.sink.filter;

/**
 * The words of a text in one line: folded to one case, a space before and after each. A phrase stands in a text if its line
 * stands in the text's. A word is a run of letters, digits and combining marks; all else parts words.
 */
final class Words {

    private Words() {}

    /** Empty if there is no word. */
    static String of(String text) {
        StringBuilder line = new StringBuilder(text.length() + 2);
        boolean inWord = false;
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            i += Character.charCount(character);
            if (isOfWord(character)) {
                if (!inWord && line.isEmpty()) {
                    line.append(' ');
                }
                line.appendCodePoint(Case.fold(character));
                inWord = true;
            } else if (inWord) {
                line.append(' ');
                inWord = false;
            }
        }
        return inWord ? line.append(' ').toString() : line.toString();
    }

    private static boolean isOfWord(int character) {
        if (Character.isLetterOrDigit(character)) {
            return true;
        }
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
