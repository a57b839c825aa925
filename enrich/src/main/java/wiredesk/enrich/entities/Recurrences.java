package wiredesk.enrich.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
    private final Map<String, EntityType> known = new HashMap<>();
    /** By first word: the number of words of the longest known name that it opens. */
    private final Map<String, Integer> longest = new HashMap<>();

    private Recurrences(Document document, List<Name> names) {
        this.document = document;
        halves = new Halves(document, names);
        covered = new boolean[document.tokens()];
    }

    /** All names, those found again among them, in the order of the text. */
    static List<Name> add(Document document, List<Name> names) {
        Recurrences recurrences = new Recurrences(document, names);
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
        know(name.key, name.type, name.length());
        if (name.is(EntityType.PERSON) && name.length() > 1) {
            PersonName person = PersonName.of(name.key);
            know(person.surname(), EntityType.PERSON, person.surname().split(" ").length);
        }
        Aliases.fullName(name.key).ifPresent(full -> know(full, name.type, full.split(" ").length));
    }

    private void know(String key, EntityType type, int words) {
        known.putIfAbsent(key, type);
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
        if (halves.at(token)) {
            return Optional.of(new Name(document, token, token + 1, EntityType.PLACE));
        }
        String word = Name.plain(document.word(token));
        int end = document.endToken(document.sentenceOf(token));
        int words = Math.min(longest.getOrDefault(word, isAlias(word) ? 1 : 0), LONGEST);
        for (int to = Math.min(token + words, end); to > token; to--) {
            if (free(token, to)) {
                EntityType type = typeOf(Name.key(document, token, to));
                if (type != null && (to > token + 1 || single(token, word))) {
                    return Optional.of(new Name(document, token, to, type));
                }
            }
        }
        return shouted(token, word);
    }

    /** A known name of one word, all in capitals: "OKAFOR WINS". */
    private Optional<Name> shouted(int token, String word) {
        if (word.length() < SHORTEST_SHOUTED || !word.equals(word.toUpperCase(Locale.ROOT))) {
            return Optional.empty();
        }
        EntityType type = known.get(word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT));
        return Optional.ofNullable(type).map(shouted -> new Name(document, token, token + 1, shouted));
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

    private EntityType typeOf(String key) {
        EntityType type = known.get(key);
        return type != null ? type : Aliases.fullName(key).map(known::get).orElse(null);
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
