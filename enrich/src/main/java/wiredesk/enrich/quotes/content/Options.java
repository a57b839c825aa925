package wiredesk.enrich.quotes.content;

import java.util.List;
import java.util.Set;
import wiredesk.enrich.entities.Entities;
import wiredesk.enrich.quotes.content.Option.Kind;
import wiredesk.enrich.quotes.cues.Cue;
import wiredesk.enrich.quotes.grammar.MarkedDocument;
import wiredesk.enrich.quotes.grammar.Subject;
import wiredesk.enrich.quotes.grammar.Subjects;
import wiredesk.enrich.text.Document;
import wiredesk.models.Tag;

/** Lists the ways to read a cue. */
public final class Options {
    /** How far after the cue its content may begin: told reporters on a plane to London on Friday that … */
    private static final int REACH = 14;

    private static final int FEWEST_TOKENS_BEFORE = 2;
    /** No reported clause of news prose is longer. Keeps a text without full stops linear. */
    private static final int LONGEST_BEFORE = 120;

    private static final Set<String> OPENERS =
            Set.of("that", "whether", "if", "why", "how", "what", "who", "when", "where");

    private final MarkedDocument marked;
    private final Document document;
    private final Subjects subjects;
    private final Words words;

    public Options(MarkedDocument marked, Entities entities, Subjects subjects) {
        this.marked = marked;
        this.document = marked.document();
        this.subjects = subjects;
        this.words = new Words(marked, entities);
    }

    /** All readings of a cue; none if nothing stands around it that it could report. */
    public List<Option> of(Cue cue) {
        Draft draft = new Draft(marked, words, cue);
        before(cue, draft);
        if (cue.kind() == Cue.Kind.ACCORDING) {
            afterSource(cue, draft);
        } else {
            after(cue, draft);
        }
        nextParagraph(cue, draft);
        return draft.options();
    }

    private void before(Cue cue, Draft draft) {
        int start = cue.clauseStart();
        int sentence = marked.sentenceStart(cue.head());
        int last = start - 1;
        if (last >= 0
                && document.tag(last) == Tag.COMMA
                && !marked.quoted(last)
                && last > 0
                && marked.closes(last - 1)) {
            last--;
        }
        if (last < 0 || cue.kind() == Cue.Kind.NOUN || cue.kind() == Cue.Kind.COLON) {
            return;
        }
        boolean sameParagraph = document.paragraphOf(last) == document.paragraphOf(cue.head());
        if (marked.closes(last) && sameParagraph) {
            if (!cue.subject().exists() && !setOff(last)) {
                // "The Old Ferry" was published: the marked words are what the verb is about.
                return;
            }
            int mark = marked.markOf(last);
            draft.add(Kind.BEFORE_MARK, marked.firstToken(mark), last + 1);
            int clause = marked.sentenceStart(marked.firstToken(mark));
            if (clause < marked.firstToken(mark) && marked.firstToken(mark) - clause < LONGEST_BEFORE) {
                draft.add(Kind.BEFORE, clause, last + 1);
            }
        } else if (last - sentence >= FEWEST_TOKENS_BEFORE
                && last - sentence < LONGEST_BEFORE
                && (document.tag(last) == Tag.COMMA
                        || cue.kind() == Cue.Kind.ACCORDING
                        || document.is(last, "\u2014")
                        || document.is(last, "--"))) {
            int end = document.tag(last).punctuation() ? last : last + 1;
            draft.add(Kind.BEFORE, sentence, end);
        }
    }

    /** Whether a comma or the like stands at the closing mark, inside or outside it. */
    private boolean setOff(int close) {
        return close > 0 && document.tag(close - 1).punctuation()
                || close + 1 < document.tokens() && document.tag(close + 1).punctuation();
    }

    private void after(Cue cue, Draft draft) {
        int limit = Math.min(marked.sentenceEnd(cue.head()), cue.end() + REACH);
        int token = cue.end();
        Subject subject = cue.subject();
        if (subject.exists() && subject.first() >= cue.end()) {
            token = subject.end();
        }
        while (token < limit
                && (document.tag(token).adverb() && !document.is(token, "not")
                        || subjects.phrases().day(token))) {
            token++;
        }
        if (token < limit) {
            rightAfter(draft, token, limit);
            furtherOn(draft, token + 1, limit);
        }
    }

    private void rightAfter(Draft draft, int token, int limit) {
        if (contentful(token)) {
            draft.add(kindAt(token), token, -1);
        }
        boolean preposition = document.tag(token) == Tag.IN || document.tag(token) == Tag.TO;
        if (preposition && !opener(token) && token + 1 < limit && contentful(token + 1)) {
            draft.add(Kind.PREPOSITION, token + 1, -1);
        }
        int past = marked.quoted(token) ? token : subjects.phrases().endOf(token);
        while (past > token && past < limit && subjects.phrases().day(past)) {
            past++;
        }
        if (past > token && past < limit && contentful(past) && kindAt(past) == Kind.AFTER) {
            draft.add(Kind.ADDRESSEE, past, -1);
        }
    }

    private Kind kindAt(int token) {
        if (marked.opens(token)) {
            return Kind.MARK;
        }
        return opener(token) ? Kind.CLAUSE : infinitive(token) ? Kind.INFINITIVE : Kind.AFTER;
    }

    /** Clauses, infinitives and marks further on: told reporters on Friday that … */
    private void furtherOn(Draft draft, int from, int limit) {
        boolean verbPassed = false;
        for (int token = from; token < limit; token++) {
            Kind kind = kindAt(token);
            boolean added = kind == Kind.MARK || !verbPassed && kind != Kind.AFTER;
            if (added) {
                draft.add(kind, token, -1);
            }
            verbPassed |= subjects.finite(token);
            boolean colon = document.is(token, ":") && !(token + 1 < limit && marked.opens(token + 1));
            if (colon && token + 1 < limit && contentful(token + 1)) {
                draft.add(Kind.COMMA, token + 1, -1);
            }
            boolean that = added && kind == Kind.CLAUSE && document.is(token, "that");
            if (kind == Kind.MARK || that || colon || document.is(token, ";")) {
                return;
            }
        }
    }

    /** The sentence ends with a colon: what the cue reports may be what comes next, in marks. */
    private void nextParagraph(Cue cue, Draft draft) {
        int end = marked.sentenceEnd(cue.head());
        if (end - cue.end() <= REACH
                && end < document.tokens()
                && document.is(end - 1, ":")
                && !marked.quoted(end - 1)
                && marked.opens(end)) {
            draft.add(Kind.MARK, end, -1);
        }
    }

    /** According to the minister, the bridge is safe; according to the report: "…". */
    private void afterSource(Cue cue, Draft draft) {
        int limit = marked.sentenceEnd(cue.head());
        int token = cue.subject().exists() ? cue.subject().end() : cue.end();
        for (int i = token; i < Math.min(limit, token + REACH); i++) {
            if (document.is(i, ":") && i + 1 < limit && marked.opens(i + 1)) {
                draft.add(Kind.MARK, i + 1, -1);
                return;
            }
            if (document.tag(i) == Tag.COMMA && !marked.quoted(i)) {
                if (i + FEWEST_TOKENS_BEFORE < limit && words.finite(i + 1, limit)) {
                    draft.add(Kind.COMMA, i + 1, -1);
                }
                return;
            }
        }
    }

    private boolean contentful(int token) {
        return marked.opens(token) || !document.tag(token).punctuation() || document.tag(token) == Tag.OPENING_QUOTE;
    }

    private boolean opener(int token) {
        Tag tag = document.tag(token);
        return (tag == Tag.IN || tag == Tag.WDT || tag == Tag.WP || tag == Tag.WRB)
                && !marked.quoted(token)
                && OPENERS.contains(document.lemma(token));
    }

    private boolean infinitive(int token) {
        return document.tag(token) == Tag.TO
                && token + 1 < document.tokens()
                && (document.tag(token + 1) == Tag.VB || document.tag(token + 1).adverb());
    }
}
