package wiredesk.enrich.quotes.cues;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import wiredesk.enrich.quotes.cues.Cue.Kind;
import wiredesk.enrich.quotes.grammar.MarkedDocument;
import wiredesk.enrich.quotes.grammar.Subject;
import wiredesk.enrich.quotes.grammar.Subject.Link;
import wiredesk.enrich.quotes.grammar.Subjects;
import wiredesk.enrich.text.Document;
import wiredesk.models.Tag;

/** Finds whatever may report speech in a document, outside its quotation marks. */
public final class CueFinder {
    /** A name and a role may stand before the colon of an interview or a headline. */
    private static final int LONGEST_NAME = 8;

    private final MarkedDocument marked;
    private final Document document;
    private final Subjects subjects;
    private final Lexicon lexicon = Lexicon.english();

    public CueFinder(MarkedDocument marked, Subjects subjects) {
        this.marked = marked;
        this.document = marked.document();
        this.subjects = subjects;
    }

    /** All cues, in the order of the text. */
    public List<Cue> find() {
        List<Cue> found = new ArrayList<>();
        for (int token = 0; token < document.tokens(); token++) {
            if (marked.quoted(token)) {
                continue;
            }
            Tag tag = document.tag(token);
            if (document.is(token, "according") && next(token, "to")) {
                found.add(according(token));
            } else if (tag.verb()) {
                if (!auxiliary(token) && !compound(token)) {
                    verb(token).ifPresent(found::add);
                }
            } else if (tag == Tag.NN || tag == Tag.NNS) {
                Set<String> frames = lexicon.noun(document.lemma(token));
                if (!frames.isEmpty()) {
                    found.add(noun(token, frames));
                }
            } else if (document.is(token, ":")) {
                colon(token, found);
            }
        }
        return found;
    }

    private Cue according(int token) {
        Subject subject = subjects.phraseAt(token + 2, Link.AFTER);
        return new Cue(Kind.ACCORDING, token, token, token + 2, token, "according to", Set.of("according"), subject);
    }

    private Optional<Cue> verb(int token) {
        String lemma = document.lemma(token);
        Set<String> frames = lexicon.verb(lemma);
        int end = token + 1;
        if (end < document.tokens() && !marked.quoted(end)) {
            String longer = lemma + " " + document.lemma(end);
            Set<String> ofLonger = next(end, "to") ? Set.of() : lexicon.verb(longer); // went on to say: that is the cue
            if (!ofLonger.isEmpty() || !frames.isEmpty() && document.tag(end) == Tag.RP) {
                frames = ofLonger.isEmpty() ? frames : ofLonger;
                lemma = longer;
                end++;
            }
        }
        if (frames.isEmpty()) {
            return Optional.empty();
        }
        int start = subjects.verbStart(token);
        Subject subject = subject(token, start);
        boolean before = subject.exists() && subject.end() <= token && subject.link() != Link.SHARED;
        int clauseStart = before ? Math.min(start, subject.first()) : start;
        return Optional.of(new Cue(Kind.VERB, token, token, end, clauseStart, lemma, frames, subject));
    }

    private Subject subject(int verb, int start) {
        Subject before = subjects.before(verb);
        if (passive(verb)) {
            return subjects.agent(verb);
        }
        if (before.exists() && before.link() != Link.SHARED) {
            return before;
        }
        boolean afterContent = start == verb
                && verb > 0
                && (marked.closes(verb - 1)
                        || document.tag(verb - 1) == Tag.COMMA
                        || document.tag(verb - 1) == Tag.PERIOD)
                && subjects.finite(verb);
        if (afterContent) {
            Subject after = subjects.after(verb);
            return after.exists() ? after : before;
        }
        return before;
    }

    /** Whether a verb is passive: a participle with a form of "be" before it. */
    private boolean passive(int verb) {
        if (document.tag(verb) != Tag.VBN) {
            return false;
        }
        for (int token = verb - 1; token >= Math.max(0, verb - 4); token--) {
            if (document.lemma(token).equals("be")) {
                return true;
            }
            if (!document.tag(token).adverb()) {
                return !document.lemma(token).equals("have")
                        && !document.lemma(token).equals("'ve")
                        && !document.lemma(token).equals("'s");
            }
        }
        return false;
    }

    private Cue noun(int token, Set<String> frames) {
        Subject owner = subjects.owner(token);
        if (!owner.exists()) {
            int verb = subjects.finiteVerbBefore(token);
            owner = verb >= 0 && token - verb <= 8 && !passive(verb)
                    ? subjects.before(verb).as(Link.BORROWED)
                    : owner;
        }
        return new Cue(
                Kind.NOUN,
                token,
                token,
                token + 1,
                owner.exists() ? owner.first() : token,
                document.lemma(token),
                frames,
                owner);
    }

    /** A colon after a name at the start of a paragraph. */
    private void colon(int token, List<Cue> found) {
        int first = document.firstToken(document.firstSentence(document.paragraphOf(token)));
        if (token > first && token - first <= LONGEST_NAME && !marked.quoted(first)) {
            int end = subjects.phrases().endOf(first);
            if (end == token && document.tag(end - 1).properNoun()) {
                Subject subject = subjects.phraseAt(first, Link.BEFORE);
                found.add(new Cue(Kind.COLON, token, token, token + 1, first, ":", Set.of("colon"), subject));
            }
        }
    }

    private boolean auxiliary(int token) {
        return token + 1 < document.tokens()
                && document.tag(token + 1).verb()
                && Set.of("be", "have", "do").contains(document.lemma(token));
    }

    /** Part of a word with a hyphen: so-called. */
    private boolean compound(int token) {
        return token > 0 && document.tag(token - 1) == Tag.HYPH && document.end(token - 1) == document.start(token)
                || token + 1 < document.tokens()
                        && document.tag(token + 1) == Tag.HYPH
                        && document.end(token) == document.start(token + 1);
    }

    private boolean next(int token, String word) {
        return token + 1 < document.tokens() && document.is(token + 1, word);
    }
}
