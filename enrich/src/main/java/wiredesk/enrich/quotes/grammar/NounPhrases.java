package wiredesk.enrich.quotes.grammar;

import java.util.Set;
import wiredesk.enrich.text.Document;
import wiredesk.models.Tag;

/** Where noun phrases begin and end. */
public final class NounPhrases {
    private static final int LONGEST = 30;
    private static final Set<String> JOINING =
            Set.of("of", "for", "from", "in", "at", "to", "with", "on", "against", "behind", "near", "under");
    private static final Set<String> DAYS = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "today",
            "yesterday",
            "tonight",
            "tomorrow");

    private final MarkedDocument marked;
    private final Document document;

    NounPhrases(MarkedDocument marked) {
        this.marked = marked;
        this.document = marked.document();
    }

    /** First token of the noun phrase whose last token is {@code last}; {@code last + 1} if none ends there. */
    int startOf(int last, int limit) {
        if (last < limit || !endsPhrase(last)) {
            return last + 1;
        }
        if (document.tag(last) == Tag.PRP) {
            return last;
        }
        int first = last;
        boolean list = false;
        while (first > limit && last - first < LONGEST) {
            int before = first - 1;
            Tag tag = document.tag(before);
            if (marked.markOf(before) != marked.markOf(first) && !nickname(before, limit)) {
                break;
            }
            if (inside(tag) || nickname(before, limit)) {
                first = before;
            } else if ((tag == Tag.VBG || tag == Tag.VBN) && before > limit && opensNoun(document.tag(before - 1))) {
                first = before;
            } else if (joins(before)
                    && before > limit
                    && document.tag(before - 1).noun()) {
                first = before - 1;
            } else if (tag == Tag.IN && before > limit + 1 && postmodifies(before)) {
                // a report published by the panel; officials speaking on condition of anonymity; people familiar with
                // the matter
                first = before - 2;
            } else if (tag == Tag.CC && before > limit && endsPhrase(before - 1)) {
                list = true;
                first = before - 1;
            } else if (tag == Tag.COMMA
                    && list
                    && before > limit
                    && document.tag(before - 1).noun()) {
                first = before - 1;
            } else {
                break;
            }
        }
        return first;
    }

    /** The token after the noun phrase that starts at {@code first}; {@code first} if none does. */
    int endOf(int first, int limit) {
        if (first >= limit) {
            return first;
        }
        if (document.tag(first) == Tag.PRP) {
            return first + 1;
        }
        int end = first;
        int lastNoun = first;
        while (end < limit && end - first < LONGEST && marked.markOf(end) == marked.markOf(first)) {
            Tag tag = document.tag(end);
            if (inside(tag)) {
                lastNoun = endsPhrase(end) ? end + 1 : lastNoun;
            } else if (!(lastNoun == end && (joins(end) || tag == Tag.CC)) && !(tag == Tag.VBN || tag == Tag.VBG)
                    || lastNoun == end && (tag == Tag.VBN || tag == Tag.VBG)) {
                break;
            }
            end++;
        }
        return lastNoun;
    }

    /** The token after the noun phrase that starts at {@code first}; {@code first} if none does. */
    public int endOf(int first) {
        return endOf(first, marked.sentenceEnd(first));
    }

    /** Whether a token is the name of a day, or today and the like. */
    public boolean day(int token) {
        return DAYS.contains(document.lemma(token));
    }

    private boolean joins(int token) {
        Tag tag = document.tag(token);
        return (tag == Tag.IN || tag == Tag.TO) && JOINING.contains(document.lemma(token));
    }

    /** Whether a preposition after a participle or adjective goes on with the noun before them. */
    private boolean postmodifies(int preposition) {
        Tag before = document.tag(preposition - 1);
        return (before == Tag.VBN || before == Tag.VBG || before == Tag.JJ)
                && document.tag(preposition - 2).noun();
    }

    /** Whether a token ends a nickname in marks within a name: John "Jack" Doe. */
    private boolean nickname(int token, int limit) {
        int mark = marked.markOf(token);
        return mark >= 0
                && marked.endToken(mark) - marked.firstToken(mark) <= 5
                && marked.firstToken(mark) > limit
                && document.tag(marked.firstToken(mark) - 1).properNoun();
    }

    private boolean endsPhrase(int token) {
        Tag tag = document.tag(token);
        return tag.noun()
                || tag == Tag.PRP
                || tag == Tag.CD
                || tag == Tag.DT
                || tag == Tag.JJ
                || tag == Tag.JJS
                || tag == Tag.EX
                || tag == Tag.FW
                || tag == Tag.JJR
                || tag == Tag.ADD;
    }

    private static boolean inside(Tag tag) {
        return tag.noun()
                || tag.adjective()
                || tag == Tag.DT
                || tag == Tag.PDT
                || tag == Tag.PRPS
                || tag == Tag.CD
                || tag == Tag.POS
                || tag == Tag.HYPH
                || tag == Tag.AFX
                || tag == Tag.DOLLAR
                || tag == Tag.FW
                || tag == Tag.ADD;
    }

    private static boolean opensNoun(Tag tag) {
        return tag == Tag.DT || tag.adjective() || tag == Tag.PRPS || tag.adverb() || tag == Tag.HYPH;
    }
}
