package wiredesk.enrich.quotes.grammar;

import java.util.Set;
import wiredesk.enrich.quotes.grammar.Subject.Link;
import wiredesk.enrich.text.Document;
import wiredesk.models.Tag;

/** Finds the subjects of verbs, and the owners of nouns, from the parts of speech around them. */
public final class Subjects {
    /** How many verbs a subject may be handed on through: promised to go on to say. */
    private static final int LONGEST_CHAIN = 6;

    private static final int LONGEST_APPOSITION = 40;
    /** How many tokens back the verb may stand whose subject is shared: keeps a text without full stops linear. */
    private static final int LONGEST_REACH = 100;

    private static final Set<String> AUXILIARIES = Set.of("be", "have", "do", "'s", "'ve", "'d", "get");

    private final MarkedDocument marked;
    private final Document document;
    private final NounPhrases phrases;

    public Subjects(MarkedDocument marked) {
        this.marked = marked;
        this.document = marked.document();
        this.phrases = new NounPhrases(marked);
    }

    public NounPhrases phrases() {
        return phrases;
    }

    /** First token of the verb with its auxiliaries and adverbs: has now repeatedly said. */
    public int verbStart(int verb) {
        int start = verb;
        int limit = marked.sentenceStart(verb);
        while (start > limit
                && !marked.quoted(start - 1)
                && (helps(start - 1) || document.tag(start - 1).adverb())) {
            start--;
        }
        return start;
    }

    /** The subject that stands before a verb, or that the verb shares with one before it. */
    public Subject before(int verb) {
        return before(verb, marked.sentenceStart(verb), 0);
    }

    /** The subject that stands after a verb, as in {@code said the minister}. */
    public Subject after(int verb) {
        int limit = marked.sentenceEnd(verb);
        int first = verb + 1;
        while (first < limit
                && (document.tag(first) == Tag.RP || document.tag(first).adverb())) {
            first++;
        }
        return afterAt(first, limit, Link.AFTER);
    }

    /** The noun phrase that starts at a token, with an apposition after it. */
    public Subject phraseAt(int first, Link link) {
        return first < document.tokens() ? afterAt(first, marked.sentenceEnd(first), link) : Subject.NONE;
    }

    /** The one whom a passive verb names with "by". */
    public Subject agent(int verb) {
        int limit = Math.min(marked.sentenceEnd(verb), verb + 8);
        for (int token = verb + 1; token < limit; token++) {
            if (document.is(token, "by")) {
                return afterAt(token + 1, marked.sentenceEnd(verb), Link.AGENT);
            }
            if (document.tag(token).verb() || document.tag(token) == Tag.COMMA) {
                break;
            }
        }
        return Subject.NONE;
    }

    /** Who owns a noun: {@code his claim}, {@code the minister's latest claim}. */
    public Subject owner(int noun) {
        int limit = marked.sentenceStart(noun);
        int token = noun - 1;
        while (token >= limit && noun - token < 6) {
            Tag tag = document.tag(token);
            if (tag == Tag.PRPS) {
                return new Subject(token, token + 1, Link.OWNER);
            }
            if (tag == Tag.POS) {
                int first = phrases.startOf(token - 1, limit);
                return first < token ? new Subject(first, token, Link.OWNER) : Subject.NONE;
            }
            if (!tag.adjective() && !tag.noun() && !tag.adverb() && tag != Tag.HYPH && tag != Tag.CD && !tag.verb()) {
                break;
            }
            token--;
        }
        return Subject.NONE;
    }

    /** The last finite verb before a token in its sentence, outside marks; -1 if there is none. */
    public int finiteVerbBefore(int token) {
        int limit = marked.sentenceStart(token);
        for (int i = token - 1; i >= Math.max(limit, token - LONGEST_REACH); i--) {
            if (!marked.quoted(i) && finite(i)) {
                return i;
            }
        }
        return -1;
    }

    public boolean finite(int token) {
        Tag tag = document.tag(token);
        return tag == Tag.VBD || tag == Tag.VBZ || tag == Tag.VBP || tag == Tag.MD;
    }

    private Subject before(int verb, int limit, int depth) {
        if (depth > LONGEST_CHAIN) {
            return Subject.NONE;
        }
        int at = verb - 1;
        boolean helped = false;
        while (at >= limit && !marked.quoted(at)) {
            if (helps(at) || document.tag(at).adverb() || timeBefore(at, limit)) {
                helped |= helps(at);
                at--;
            } else {
                break;
            }
        }
        if (at < limit || marked.quoted(at) && !marked.quoted(verb)) {
            return Subject.NONE;
        }
        Tag tag = document.tag(at);
        if (tag == Tag.TO) {
            int governor = verbBefore(at, limit);
            return governor < 0
                    ? Subject.NONE
                    : before(governor, limit, depth + 1).as(Link.SHARED);
        }
        if (tag == Tag.VBG || tag == Tag.VB || tag == Tag.VBD || tag == Tag.VBZ || tag == Tag.VBP) {
            return before(at, limit, depth + 1).as(Link.SHARED);
        }
        if (tag == Tag.WP || tag == Tag.WDT || document.is(at, "that") && tag != Tag.DT) {
            return relative(at, limit);
        }
        if (tag == Tag.CC) {
            return shared(at, limit, depth);
        }
        if (tag == Tag.COMMA || tag == Tag.CLOSING_BRACKET || document.is(at, "\u2014") || document.is(at, "--")) {
            boolean participle = document.tag(verb) == Tag.VBG && !helped;
            return participle ? shared(at, limit, depth) : apposed(at, limit, depth);
        }
        if (tag == Tag.IN && document.tag(verb) == Tag.VBG) {
            // in saying, by calling, without mentioning
            return shared(at, limit, depth);
        }
        int first = phrases.startOf(at, limit);
        return first <= at ? new Subject(first, at + 1, Link.BEFORE) : Subject.NONE;
    }

    /** A verb shares the subject of the last finite verb before it. */
    private Subject shared(int at, int limit, int depth) {
        for (int i = at - 1; i >= Math.max(limit, at - LONGEST_REACH); i--) {
            if (!marked.quoted(i) && finite(i)) {
                return before(i, limit, depth + 1).as(Link.SHARED);
            }
        }
        return Subject.NONE;
    }

    private Subject relative(int at, int limit) {
        int last = at - 1;
        while (last >= limit && (document.tag(last) == Tag.COMMA || document.tag(last) == Tag.IN)) {
            last--;
        }
        int first = phrases.startOf(last, limit);
        return first <= last ? new Subject(first, at + 1, Link.RELATIVE) : Subject.NONE;
    }

    /** Doe, the minister, said: the phrase before the comma (bracket, dash) that this one closes. */
    private Subject apposed(int close, int limit, int depth) {
        boolean bracket = document.tag(close) == Tag.CLOSING_BRACKET;
        for (int i = close - 1; i >= Math.max(limit, close - LONGEST_APPOSITION); i--) {
            boolean opens = bracket
                    ? document.tag(i) == Tag.OPENING_BRACKET
                    : document.tag(i) == document.tag(close) && !marked.quoted(i);
            if (opens) {
                int first = phrases.startOf(i - 1, limit);
                if (first < i) {
                    return new Subject(first, close, Link.APPOSED);
                }
                if (bracket) {
                    return Subject.NONE;
                }
            }
        }
        return Subject.NONE;
    }

    private Subject afterAt(int first, int limit, Link link) {
        int end = phrases.endOf(first, limit);
        if (end <= first) {
            return Subject.NONE;
        }
        if (end < limit && document.tag(end) == Tag.COMMA && !marked.quoted(end)) {
            int apposition = phrases.endOf(end + 1, limit);
            boolean closed = apposition >= limit
                    || document.tag(apposition) == Tag.COMMA
                    || document.tag(apposition) == Tag.PERIOD;
            if (apposition > end + 1 && closed && document.tag(end + 1) != Tag.PRP) {
                end = apposition;
            }
        }
        return new Subject(first, end, link);
    }

    private int verbBefore(int at, int limit) {
        for (int i = at - 1; i >= Math.max(limit, at - 8); i--) {
            if (document.tag(i).verb() && !marked.quoted(i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean helps(int token) {
        Tag tag = document.tag(token);
        return tag == Tag.MD || tag.verb() && AUXILIARIES.contains(document.lemma(token));
    }

    /** Doe on Monday said; Doe Monday said. */
    private boolean timeBefore(int token, int limit) {
        return phrases.day(token)
                || document.tag(token) == Tag.IN
                        && token + 1 < document.tokens()
                        && phrases.day(token + 1)
                        && token > limit;
    }
}
