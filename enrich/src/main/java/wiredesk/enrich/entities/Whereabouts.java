package wiredesk.enrich.entities;

import java.util.Set;
import wiredesk.enrich.text.Document;

/** Words before a name that tell a place from a person who bears the same name: "in Jordan", "flew to Paris". */
final class Whereabouts {
    private static final Set<String> MOTION =
            Set.of("come", "drive", "flight", "fly", "go", "journey", "move", "return", "sail", "travel", "trip");

    private Whereabouts() {}

    /** Whether the words before a token of the same sentence ask for a place. */
    static boolean before(Document document, int token) {
        int word = token - 1;
        int first = document.firstToken(document.sentenceOf(token));
        if (word < first) {
            return false;
        }
        boolean moves = word > first && document.is(word, "to") && MOTION.contains(document.lemma(word - 1));
        return moves || document.is(word, "in") || document.is(word, "near");
    }
}
