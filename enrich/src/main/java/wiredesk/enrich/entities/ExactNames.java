package wiredesk.enrich.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import wiredesk.enrich.text.Document;
import wiredesk.models.NameType;
import wiredesk.models.Tag;
import wiredesk.schemas.EntityType;

/**
 * Cuts the model's raw names to exact spans: no determiner, title or trailing {@code 's}; no dates and numbers; credit
 * lines such as {@code REUTERS / A. Person / File} taken apart.
 */
final class ExactNames {
    private static final Set<String> DASHES = Set.of("-", "--", "\u2013", "\u2014");
    private static final Set<String> AGENCIES = Set.of("REUTERS", "Reuters", "AP", "AFP", "Photo", "Pool", "EPA", "PA");

    private final Document document;
    private final List<Name> names = new ArrayList<>();

    private ExactNames(Document document) {
        this.document = document;
    }

    static List<Name> of(Document document) {
        ExactNames exact = new ExactNames(document);
        int done = 0;
        for (int i = 0; i < document.names(); i++) {
            NameType raw = document.nameType(i);
            if (!raw.numeric() && document.nameStart(i) >= done) {
                int end = document.nameEnd(i);
                done = raw == NameType.PERSON ? exact.endWithNickname(end, i + 1) : end;
                exact.takeApart(document.nameStart(i), done, type(raw));
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

    /** Where a person's name ends if it goes on after a nickname in quotes: Robin "Red" Okafor; {@code next} raw name. */
    private int endWithNickname(int end, int next) {
        int surname = end + 3;
        boolean goesOn = surname < document.tokens()
                && document.sentenceOf(end - 1) == document.sentenceOf(surname)
                && quote(end)
                && quote(end + 2)
                && document.tag(surname).properNoun();
        if (!goesOn) {
            return end;
        }
        int after = surname + 1;
        for (int name = next; name < document.names() && document.nameStart(name) <= surname; name++) {
            after = Math.max(after, document.nameEnd(name));
        }
        return after;
    }

    private boolean quote(int token) {
        return Name.plain(document.word(token)).equals("\"");
    }

    private void takeApart(int first, int end, EntityType type) {
        int from = first;
        for (int token = first; token <= end; token++) {
            if (token == end || separates(token)) {
                add(from, token, credited(from, token) ? EntityType.PERSON : type);
                from = token + 1;
            }
        }
    }

    private boolean separates(int token) {
        boolean spaced = token > 0 && document.start(token) > document.end(token - 1);
        return document.is(token, "/") || document.is(token, "|") || spaced && DASHES.contains(document.word(token));
    }

    /** Whether two words or more stand where a credit line names the photographer: "REUTERS / Ann Other". */
    private boolean credited(int from, int to) {
        return to - from > 1
                && from > 1
                && document.is(from - 1, "/")
                && AGENCIES.contains(document.word(from - 2))
                && document.sentenceOf(from - 2) == document.sentenceOf(from);
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
        if (type == EntityType.PERSON || type == EntityType.PLACE) {
            while (end - first > 1 && document.tag(end - 1) == Tag.CD && numeric(end - 1)) {
                end--;
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

    /** Whether a token is a score or a date that stands after a name: "LONDON 1996-08-30". */
    private boolean numeric(int token) {
        return Character.isDigit(document.text().charAt(document.start(token)));
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
