package wiredesk.enrich.entities;

import java.util.Locale;
import java.util.Optional;
import wiredesk.enrich.text.Document;
import wiredesk.models.Tag;
import wiredesk.schemas.EntityType;

/**
 * Reads what the text says a person is: the title before the name ("Prime Minister Anders Holm"), the apposition after
 * it ("Ann Other, the bank's chief economist,") or before it ("the chief economist, Ann Other,").
 */
final class RoleReader {
    private static final int LONGEST = 14;

    private final Document document;

    RoleReader(Document document) {
        this.document = document;
    }

    /** The first role that any of the names comes with; none but a person has one. */
    Optional<String> of(Group group) {
        if (group.type != EntityType.PERSON) {
            return Optional.empty();
        }
        for (Name name : group.names) {
            Optional<String> role = title(name).or(() -> after(name)).or(() -> before(name));
            if (role.isPresent()) {
                return role;
            }
        }
        return Optional.empty();
    }

    private Optional<String> title(Name name) {
        return name.title.filter(title -> {
            String last = title.substring(title.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
            return title.indexOf(' ') > 0 || Titles.role(last) && !Titles.honorific(last);
        });
    }

    private Optional<String> after(Name name) {
        int comma = name.end;
        int limit = Math.min(document.endToken(document.sentenceOf(name.first)), comma + LONGEST);
        if (comma >= limit || document.tag(comma) != Tag.COMMA) {
            return Optional.empty();
        }
        int start = comma + 1;
        int head = -1;
        int token = start;
        for (; token < limit && nominal(token); token++) {
            if (head < 0 && (document.tag(token) == Tag.POS || starts(token))) {
                start = token + 1;
            }
            if (head < 0 && document.tag(token).noun() && Titles.role(document.word(token))) {
                head = token;
            }
        }
        boolean closed = token < limit && (document.tag(token).punctuation() || document.tag(token) == Tag.WP);
        return head < 0 || !closed ? Optional.empty() : Optional.of(document.words(start, trimmed(token, head)));
    }

    private Optional<String> before(Name name) {
        int sentence = document.firstToken(document.sentenceOf(name.first));
        int comma = name.first - 1;
        int limit = Math.max(sentence, comma - LONGEST);
        if (comma <= limit || document.tag(comma) != Tag.COMMA) {
            return Optional.empty();
        }
        int token = comma;
        while (token > limit && nominal(token - 1) && !starts(token)) {
            token--;
        }
        if (!starts(token)) {
            return Optional.empty();
        }
        int start = token + 1;
        for (int i = start; i < comma && document.tag(i) != Tag.IN; i++) {
            if (document.tag(i) == Tag.POS) {
                start = i + 1;
            } else if (document.tag(i).noun() && Titles.role(document.word(i))) {
                return Optional.of(document.words(start, comma));
            }
        }
        return Optional.empty();
    }

    private boolean starts(int token) {
        return document.tag(token) == Tag.DT || document.tag(token) == Tag.PRPS;
    }

    private boolean nominal(int token) {
        Tag tag = document.tag(token);
        return tag.noun()
                || tag.adjective()
                || tag == Tag.DT
                || tag == Tag.PRPS
                || tag == Tag.POS
                || tag == Tag.HYPH
                || tag == Tag.IN
                || tag == Tag.CC
                || tag == Tag.CD
                || tag == Tag.VBG;
    }

    /** Cuts off what cannot end a role: "minister for" is a minister. */
    private int trimmed(int end, int head) {
        int last = end;
        while (last > head + 1 && !document.tag(last - 1).noun()) {
            last--;
        }
        return last;
    }
}
