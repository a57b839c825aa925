package wiredesk.enrich.entities;

import java.util.Locale;
import java.util.Optional;
import wiredesk.enrich.text.Document;
import wiredesk.schemas.EntityType;

/** A name on its way to becoming a mention: its span is exact, its type may change yet. */
final class Name {
    final int first;
    final int end;
    /** Its words with one space between and plain quotes: equal keys are the same name. */
    final String key;

    EntityType type;
    Optional<String> title = Optional.empty();
    Gender gender = Gender.UNKNOWN;
    /** The fuller name that it is short for here, as the text itself tells; null if it tells nothing. */
    String shortFor;
    /** First token of the title; {@link #first} without one. */
    int titleStart;

    Name(Document document, int first, int end, EntityType type) {
        this.first = first;
        this.end = end;
        this.type = type;
        this.titleStart = first;
        this.key = key(document, first, end);
    }

    static String key(Document document, int first, int end) {
        if (end == first + 1) {
            return plain(document.word(first));
        }
        StringBuilder key = new StringBuilder();
        for (int token = first; token < end; token++) {
            if (token > first && document.start(token) > document.end(token - 1)) {
                key.append(' ');
            }
            key.append(document.word(token));
        }
        return plain(key.toString());
    }

    static String plain(String text) {
        return text.replace('\u2019', '\'')
                .replace('\u2018', '\'')
                .replace('\u201c', '"')
                .replace('\u201d', '"');
    }

    int length() {
        return end - first;
    }

    boolean is(EntityType wanted) {
        return type == wanted;
    }

    /** What it stands for: what the text says it is short for, else the known full name, else itself. */
    String fullName() {
        String name = shortFor == null ? key : shortFor;
        return Aliases.fullName(name).orElse(name);
    }

    /** A person's name by its parts, in lower case; of a couple's first name with the surname that it goes without. */
    PersonName person() {
        return PersonName.of((shortFor == null ? key : shortFor).toLowerCase(Locale.ROOT));
    }

    /** Whether it is a word of capital letters. */
    boolean inCapitals() {
        return key.chars().allMatch(Character::isUpperCase);
    }

    /** Makes it short for the name of a place. */
    void standFor(String place) {
        type = EntityType.PLACE;
        shortFor = place;
    }

    /** Whether it is too casual to name an entity, as long as there is another name. */
    boolean casual() {
        return shortFor != null || Cities.nicknames().containsKey(key);
    }

    /** The key in lower case, for names that differ in capitals only. */
    String folded() {
        return key.toLowerCase(Locale.ROOT);
    }
}
