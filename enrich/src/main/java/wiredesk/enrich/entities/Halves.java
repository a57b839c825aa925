package wiredesk.enrich.entities;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import wiredesk.enrich.text.Document;
import wiredesk.schemas.EntityType;

/** "The North" where the text is about North Korea, and the first half of "North and South Korea". */
final class Halves {
    private static final List<String> WORDS = List.of("North", "South", "East", "West");

    private final Document document;
    /** The halves by which the text names a place. */
    private final Set<String> known = new HashSet<>();

    Halves(Document document, List<Name> names) {
        this.document = document;
        for (Name name : names) {
            for (String half : WORDS) {
                if (name.is(EntityType.PLACE) && name.key.startsWith(half + " ")) {
                    known.add(half);
                }
            }
        }
    }

    /** Whether a token by itself is short for one of the places. */
    boolean at(int token) {
        if (!known.contains(document.word(token))) {
            return false;
        }
        boolean last = token + 1 == document.tokens();
        boolean definite = token > 0 && document.is(token - 1, "the");
        boolean alone = last || !document.tag(token + 1).properNoun();
        boolean paired = token + 2 < document.tokens()
                && (document.is(token + 1, "and") || document.is(token + 1, "or"))
                && known.contains(document.word(token + 2));
        return definite && alone || paired;
    }
}
