package wiredesk.enrich.entities;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import wiredesk.enrich.text.Document;
import wiredesk.schemas.EntityType;

/** Adds the known countries and cities that the model passed over, in headlines above all: "SRI LANKA BEATS PERU". */
final class KnownPlaces {
    private static final int SHORTEST = 4;
    /** As they may be written: with capitals, or in capitals only. */
    private static final Set<String> SPELLINGS = new HashSet<>();
    /** By first word: the number of words of the longest name that it opens. */
    private static final Map<String, Integer> LONGEST = new HashMap<>();

    static {
        Stream.concat(Countries.names().keySet().stream(), Cities.names().keySet().stream())
                .filter(name -> name.length() >= SHORTEST && !Priors.namesake(name))
                .flatMap(name -> Stream.of(name, name.toUpperCase(Locale.ROOT)))
                .forEach(KnownPlaces::learn);
    }

    private final Document document;
    private final boolean[] covered;

    private KnownPlaces(Document document, List<Name> names) {
        this.document = document;
        covered = new boolean[document.tokens()];
        names.forEach(name -> Arrays.fill(covered, name.first, name.end, true));
    }

    private static void learn(String name) {
        String[] words = name.split(" ");
        SPELLINGS.add(name);
        LONGEST.merge(words[0], words.length, Math::max);
    }

    /** All names, the places among them, in the order of the text. */
    static List<Name> add(Document document, List<Name> names) {
        KnownPlaces places = new KnownPlaces(document, names);
        List<Name> all = new ArrayList<>(names);
        for (int token = 0; token < document.tokens(); token++) {
            int end = places.end(token);
            if (end > token) {
                all.add(new Name(document, token, end, places.type(token, end)));
                token = end - 1;
            }
        }
        all.sort(Comparator.comparingInt(name -> name.first));
        return all;
    }

    private EntityType type(int first, int end) {
        boolean team = Scores.at(document, end) && !Countries.known(Name.key(document, first, end));
        return team ? EntityType.ORGANISATION : EntityType.PLACE;
    }

    /** Where the place that starts here ends; 0 if none does, or only as a part of a longer name. */
    private int end(int first) {
        int words = covered[first] ? 0 : LONGEST.getOrDefault(document.word(first), 0);
        int limit = document.endToken(document.sentenceOf(first));
        for (int end = Math.min(first + words, limit); end > first; end--) {
            if (SPELLINGS.contains(Name.key(document, first, end)) && alone(first, end)) {
                return end;
            }
        }
        return 0;
    }

    private boolean alone(int first, int end) {
        for (int token = first; token < end; token++) {
            if (covered[token]) {
                return false;
            }
        }
        boolean before = first > 0 && document.sentenceOf(first - 1) == document.sentenceOf(first) && named(first - 1);
        return !before
                && (end == document.tokens() || document.sentenceOf(end) != document.sentenceOf(first) || !named(end));
    }

    /** Whether a neighbour would belong to the same name: a proper noun with a capital that is not in a shouted line. */
    private boolean named(int token) {
        String word = document.word(token);
        return document.tag(token).properNoun() && !word.equals(word.toUpperCase(Locale.ROOT));
    }
}
