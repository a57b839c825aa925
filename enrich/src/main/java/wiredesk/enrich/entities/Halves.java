package wiredesk.enrich.entities;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import wiredesk.enrich.text.Document;
import wiredesk.schemas.EntityType;

/**
 * Divided countries: "the North" where the text is about North Korea, and the first half of "North and South Korea". A text
 * is about a country if it names it, its people or one of its cities.
 */
final class Halves {
    private static final Set<String> DIVIDED = Set.of("Korea", "Sudan", "Vietnam", "Yemen");
    private static final Set<String> WORDS = Set.of("North", "South");

    private final Document document;
    /** By half: the full name of the country. */
    private final Map<String, String> known = new HashMap<>();

    Halves(Document document, List<Name> names) {
        this.document = document;
        for (Name name : names) {
            Countries.of(name.key).forEach(this::learn);
            if (name.is(EntityType.PLACE)) {
                learn(name.fullName());
                Cities.country(name.fullName()).ifPresent(this::learn);
            }
        }
        names.stream().filter(name -> name.is(EntityType.PLACE)).forEach(this::learnPair);
    }

    private void learn(String country) {
        int space = country.indexOf(' ');
        if (space > 0
                && WORDS.contains(country.substring(0, space))
                && DIVIDED.contains(country.substring(space + 1))) {
            known.putIfAbsent(country.substring(0, space), country);
        }
    }

    /** North and South Korea: the second names the first. */
    private void learnPair(Name name) {
        boolean half = name.length() == 2 && known.containsKey(document.word(name.first));
        if (half && name.first > 1 && joins(name.first - 1) && WORDS.contains(document.word(name.first - 2))) {
            learn(document.word(name.first - 2) + " " + document.word(name.end - 1));
        }
    }

    /** The country that a token by itself is short for, where it stands as a name. */
    Optional<String> at(int token) {
        boolean definite = token > 0 && document.is(token - 1, "the");
        return known.containsKey(document.word(token)) && (definite && alone(token) || paired(token))
                ? Optional.of(known.get(document.word(token)))
                : Optional.empty();
    }

    /** The country that a name of one word is short for. */
    Optional<String> of(Name name) {
        boolean possible = name.length() == 1 && !name.is(EntityType.PERSON) && alone(name.first);
        return at(name.first)
                .filter(country -> name.length() == 1)
                .or(() -> possible ? Optional.ofNullable(known.get(document.word(name.first))) : Optional.empty());
    }

    private boolean alone(int token) {
        return token + 1 == document.tokens() || !document.tag(token + 1).properNoun();
    }

    private boolean paired(int token) {
        return token + 2 < document.tokens() && joins(token + 1) && known.containsKey(document.word(token + 2));
    }

    private boolean joins(int token) {
        return document.is(token, "and") || document.is(token, "or");
    }
}
