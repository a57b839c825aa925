package wiredesk.enrich.entities;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import wiredesk.enrich.text.Document;
import wiredesk.models.Tag;
import wiredesk.schemas.EntityType;

/**
 * Names that the text itself defines an acronym for: in "the Baltic Harbour Association (BHA)" the words whose initials
 * the brackets hold are a name, whether the model saw it or not.
 */
final class Acronyms {
    private static final Set<String> SMALL_WORDS = Set.of("of", "the", "and", "for", "in", "on", "to", "de", "&", "-");
    private static final int LONGEST = 8;

    private Acronyms() {}

    /** All names, those with an acronym among them, in the order of the text. */
    static List<Name> add(Document document, List<Name> names) {
        boolean[] covered = new boolean[document.tokens()];
        for (Name name : names) {
            Arrays.fill(covered, name.first, name.end, true);
        }
        List<Name> all = new ArrayList<>(names);
        for (int open = 1; open + 2 < document.tokens(); open++) {
            if (document.is(open, "(") && document.is(open + 2, ")") && acronym(document.word(open + 1))) {
                int first = first(document, open, document.word(open + 1));
                if (first >= 0 && !any(covered, first, open)) {
                    all.add(new Name(document, first, open, EntityType.ORGANISATION));
                }
            }
        }
        all.sort(Comparator.comparingInt(name -> name.first));
        return all;
    }

    private static boolean acronym(String word) {
        return word.length() > 1 && word.length() <= LONGEST && word.chars().allMatch(Character::isUpperCase);
    }

    /** The first of the words before {@code end} whose initials are the acronym; -1 if they are not. */
    private static int first(Document document, int end, String acronym) {
        int sentence = document.firstToken(document.sentenceOf(end));
        int letter = acronym.length() - 1;
        for (int token = end - 1; token >= sentence && end - token <= 2 * LONGEST; token--) {
            String word = document.word(token);
            if (word.charAt(0) == acronym.charAt(letter)) {
                if (letter-- == 0) {
                    return token;
                }
            } else if (!SMALL_WORDS.contains(word) && document.tag(token) != Tag.HYPH) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean any(boolean[] covered, int from, int to) {
        for (int token = from; token < to; token++) {
            if (covered[token]) {
                return true;
            }
        }
        return false;
    }
}
