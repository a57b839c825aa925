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

    /** The key in lower case, for names that differ in capitals only. */
    String folded() {
        return key.toLowerCase(Locale.ROOT);
    }
}
