package wiredesk.enrich.entities;

import java.util.ArrayList;
import java.util.List;
import wiredesk.enrich.text.Document;
import wiredesk.models.NameType;
import wiredesk.models.Tag;
import wiredesk.schemas.EntityType;

/**
 * Cuts the model's raw names to exact spans: no determiner, title or trailing {@code 's}; no dates and numbers; credit
 * lines such as {@code REUTERS / A. Person / File} taken apart.
 */
final class ExactNames {
    private final Document document;
    private final List<Name> names = new ArrayList<>();

    private ExactNames(Document document) {
        this.document = document;
    }

    static List<Name> of(Document document) {
        ExactNames exact = new ExactNames(document);
        for (int i = 0; i < document.names(); i++) {
            if (!document.nameType(i).numeric()) {
                exact.takeApart(document.nameStart(i), document.nameEnd(i), type(document.nameType(i)));
            }
        }
        return exact.names;
    }

    private static EntityType type(NameType raw) {
        return switch (raw) {
            case PERSON -> EntityType.PERSON;
            case ORG -> EntityType.ORGANISATION;
            case GPE, LOC, FAC -> EntityType.PLACE;
            default -> EntityType.OTHER;
        };
    }

    private void takeApart(int first, int end, EntityType type) {
        int from = first;
        for (int token = first; token <= end; token++) {
            if (token == end || separates(token)) {
                add(from, token, type);
                from = token + 1;
            }
        }
    }

    private boolean separates(int token) {
        return document.is(token, "/") || document.is(token, "|") || document.is(token, "--");
    }

    private void add(int from, int to, EntityType type) {
        int first = from;
        int end = to;
        while (first < end && leadsIn(first)) {
            first++;
        }
        while (end > first && trails(end - 1)) {
            end--;
        }
        if (type == EntityType.PERSON) {
            while (end - first > 1 && titled(first)) {
                first++;
            }
        }
        if (first == end || !capitalised(first, end)) {
            return;
        }
        Name name = new Name(document, first, end, type);
        if (Ordinary.drops(name.key)) {
            return;
        }
        if (Ordinary.knows(name.key)) {
            name.type = EntityType.OTHER;
        }
        names.add(name);
    }

    private boolean leadsIn(int token) {
        Tag tag = document.tag(token);
        return tag == Tag.DT
                || tag == Tag.PRPS
                || tag == Tag.POS
                || tag == Tag.CC
                || tag == Tag.IN && Character.isLowerCase(document.text().charAt(document.start(token)))
                || tag.punctuation()
                || document.is(token, "the");
    }

    private boolean trails(int token) {
        return document.tag(token) == Tag.POS || document.tag(token).punctuation();
    }

    /** Whether a token at the start of a person's name is a title, not a first name. */
    private boolean titled(int token) {
        String word = document.word(token);
        return (Titles.honorific(word) || Titles.role(word)) && !FirstNames.known(word);
    }

    private boolean capitalised(int first, int end) {
        return document.text()
                .substring(document.start(first), document.end(end - 1))
                .chars()
                .anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
    }
}
