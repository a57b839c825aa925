package wiredesk.sink.filter;

/** Texts in one case, for comparisons that ignore it. */
final class Case {

    private Case() {}

    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        text.codePoints().map(Case::fold).forEach(folded::appendCodePoint);
        return folded.toString();
    }

    /** Up and down again, as some letters meet only there: the two small sigmas, k and the sign for kelvin. */
    static int fold(int character) {
        return Character.toLowerCase(Character.toUpperCase(character));
    }
}
