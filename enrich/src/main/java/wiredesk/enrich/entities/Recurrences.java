package wiredesk.enrich.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import wiredesk.enrich.text.Document;
import wiredesk.models.Tag;
import wiredesk.schemas.EntityType;

/**
 * Finds mentions that the model passed over: names that it knows elsewhere in the text, surnames and first names of
 * people with a full name, other names of known places, and "the North" where the text is about North Korea.
 */
final class Recurrences {
    private static final int LONGEST = 8;
    private static final int SHORTEST_SHOUTED = 4;

    private final Document document;
    private final Halves halves;
    private final boolean[] covered;
    /** Plurals of surnames: "the Holms". */
    private final Set<String> families = new HashSet<>();

    private final Map<String, Known> known = new HashMap<>();
    /** By first word: the number of words of the longest known name that it opens. */
    private final Map<String, Integer> longest = new HashMap<>();

    /** What a name is wherever it stands. */
    private record Known(EntityType type, String shortFor) {
        Name at(Document document, int first, int end) {
            Name name = new Name(document, first, end, type);
            name.shortFor = shortFor;
            return name;
        }
    }

    private Recurrences(Document document, Halves halves) {
        this.document = document;
        this.halves = halves;
        covered = new boolean[document.tokens()];
    }

    /** All names, those found again among them, in the order of the text. */
    static List<Name> add(Document document, List<Name> names, Halves halves) {
        Recurrences recurrences = new Recurrences(document, halves);
        names.forEach(recurrences::learn);
        List<Name> all = new ArrayList<>(names);
        recurrences.find(all);
        all.sort(Comparator.comparingInt(name -> name.first));
        return all;
    }

    private void learn(Name name) {
        for (int token = name.first; token < name.end; token++) {
            covered[token] = true;
        }
        know(name.key, new Known(name.type, name.shortFor), name.length());
        if (name.is(EntityType.PERSON) && name.length() > 1) {
            PersonName person = PersonName.of(name.key);
            Known bearer = new Known(EntityType.PERSON, null);
            families.add(person.surname() + "s");
            know(person.surname(), bearer, person.surname().split(" ").length);
        }
        Aliases.fullName(name.key).ifPresent(full -> know(full, new Known(name.type, null), full.split(" ").length));
    }

    private void know(String key, Known what, int words) {
        known.putIfAbsent(key, what);
        int space = key.indexOf(' ');
        longest.merge(space < 0 ? key : key.substring(0, space), words, Math::max);
    }

    private void find(List<Name> names) {
        for (int token = 0; token < document.tokens(); ) {
            Optional<Name> found = covered[token] ? Optional.empty() : longestFrom(token);
            found.ifPresent(names::add);
            token = found.map(name -> name.end).orElse(token + 1);
        }
    }

    private Optional<Name> longestFrom(int token) {
        Optional<String> country = halves.at(token);
        if (country.isPresent()) {
            return Optional.of(new Known(EntityType.PLACE, country.get()).at(document, token, token + 1));
        }
        String word = Name.plain(document.word(token));
        int end = document.endToken(document.sentenceOf(token));
        int words = Math.min(longest.getOrDefault(word, isAlias(word) ? 1 : 0), LONGEST);
        for (int to = Math.min(token + words, end); to > token; to--) {
            if (free(token, to)) {
                Known found = known(Name.key(document, token, to));
                if (found != null && (to > token + 1 || single(token, word))) {
                    return Optional.of(found.at(document, token, to));
                }
            }
        }
        return family(token, word)
                ? Optional.of(new Name(document, token, token + 1, EntityType.PERSON))
                : shouted(token, word);
    }

    private boolean family(int token, String word) {
        return families.contains(word) && token > 0 && document.is(token - 1, "the");
    }

    /** A known name of one word, all in capitals: "OKAFOR WINS". */
    private Optional<Name> shouted(int token, String word) {
        if (word.length() < SHORTEST_SHOUTED || !word.equals(word.toUpperCase(Locale.ROOT))) {
            return Optional.empty();
        }
        Known found = known.get(word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT));
        return Optional.ofNullable(found).map(shouted -> shouted.at(document, token, token + 1));
    }

    private boolean free(int from, int to) {
        for (int token = from; token < to; token++) {
            if (covered[token]) {
                return false;
            }
        }
        return true;
    }

    private boolean isAlias(String word) {
        return Aliases.fullName(word).filter(known::containsKey).isPresent();
    }

    private Known known(String key) {
        Known found = known.get(key);
        return found != null ? found : Aliases.fullName(key).map(known::get).orElse(null);
    }

    /** Whether one word by itself is a name here: a proper noun, or all in capitals. */
    private boolean single(int token, String word) {
        if (!Character.isUpperCase(word.charAt(0))) {
            return false;
        }
        Tag tag = document.tag(token);
        return tag.properNoun() || word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    }
}
