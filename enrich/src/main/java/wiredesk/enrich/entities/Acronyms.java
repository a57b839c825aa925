package wiredesk.enrich.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wiredesk.enrich.text.Document;
import wiredesk.models.Tag;
import wiredesk.schemas.EntityType;

/**
 * Acronyms that the text itself defines: in "the Baltic Harbour Association (BHA)" the words whose initials the brackets
 * hold are a name, and so is the acronym, whether the model saw it or not. Wherever it stands, it is short for that name.
 */
final class Acronyms {
    private static final Set<String> SMALL_WORDS = Set.of("of", "the", "and", "for", "in", "on", "to", "de", "&", "-");
    private static final int LONGEST = 8;

    private final Document document;
    private final List<Name> all;
    /** By token: the name that covers it. */
    private final Name[] covering;
    /** By acronym: what it is short for. */
    private final Map<String, String> defined = new HashMap<>();

    private Acronyms(Document document, List<Name> names) {
        this.document = document;
        all = new ArrayList<>(names);
        covering = new Name[document.tokens()];
        names.forEach(this::cover);
    }

    /** All names, those with an acronym among them, in the order of the text. */
    static List<Name> add(Document document, List<Name> names) {
        Acronyms acronyms = new Acronyms(document, names);
        for (int open = 1; open + 2 < document.tokens(); open++) {
            if (document.is(open, "(") && document.is(open + 2, ")") && acronym(document.word(open + 1))) {
                acronyms.read(open);
            }
        }
        for (Name name : acronyms.all) {
            if (name.shortFor == null) {
                name.shortFor = acronyms.defined.get(name.key);
            }
        }
        acronyms.all.sort(Comparator.comparingInt(name -> name.first));
        return acronyms.all;
    }

    private void read(int open) {
        String acronym = document.word(open + 1);
        int first = first(open, acronym);
        if (first >= 0 && free(first, open)) {
            add(new Name(document, first, open, EntityType.ORGANISATION));
        }
        Name full = covering[open - 1];
        if (full == null || full.end != open || full.is(EntityType.PERSON) || !abbreviates(acronym, full)) {
            return;
        }
        defined.putIfAbsent(acronym, full.key);
        if (covering[open + 1] == null) {
            add(new Name(document, open + 1, open + 2, full.type));
        }
    }

    private void add(Name name) {
        all.add(name);
        cover(name);
    }

    private void cover(Name name) {
        for (int token = name.first; token < name.end; token++) {
            covering[token] = name;
        }
    }

    private static boolean acronym(String word) {
        return word.length() > 1 && word.length() <= LONGEST && word.chars().allMatch(Character::isUpperCase);
    }

    /** Whether the letters are those of several words of a name, in order, the first one first. */
    private static boolean abbreviates(String acronym, Name full) {
        int letter = 0;
        for (int i = 0; i < full.key.length() && letter < acronym.length(); i++) {
            boolean same = Character.toUpperCase(full.key.charAt(i)) == acronym.charAt(letter);
            if (i == 0 && !same) {
                return false;
            }
            letter += same ? 1 : 0;
        }
        return full.length() > 1 && letter == acronym.length();
    }

    /** The first of the words before {@code end} whose initials are the acronym; -1 if they are not. */
    private int first(int end, String acronym) {
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

    private boolean free(int from, int to) {
        for (int token = from; token < to; token++) {
            if (covering[token] != null) {
                return false;
            }
        }
        return true;
    }
}
