package wiredesk.enrich.entities;

import wiredesk.enrich.text.Document;

/** Rows of results, in which the name of a city is a team: "Salem 3 Dover 1", "SALEM 66 67 .496". */
final class Scores {
    private static final int LONGEST = 3;

    private Scores() {}

    /** Whether a score starts at a token: a short number before the end of the sentence, a name or another number. */
    static boolean at(Document document, int token) {
        boolean last = token + 1 == document.tokens();
        return token < document.tokens()
                && score(document, token)
                && (last
                        || document.sentenceOf(token + 1) != document.sentenceOf(token)
                        || document.tag(token + 1).properNoun()
                        || digit(document, token + 1));
    }

    private static boolean score(Document document, int token) {
        return document.end(token) - document.start(token) <= LONGEST && digit(document, token);
    }

    private static boolean digit(Document document, int token) {
        return Character.isDigit(document.text().charAt(document.start(token)));
    }
}
