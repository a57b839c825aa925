package wiredesk.enrich.quotes;

import java.util.ArrayList;
import java.util.List;
import wiredesk.enrich.quotes.Attributed.Part;
import wiredesk.enrich.quotes.content.Option.Kind;
import wiredesk.enrich.quotes.cues.Cue;
import wiredesk.enrich.quotes.grammar.MarkedDocument;
import wiredesk.enrich.text.Document;
import wiredesk.models.Tag;

/** Tells which marked stretches go on with what the one before began, across its attribution or a paragraph's end. */
final class Continuation {
    private static final int MOST_PUNCTUATION = 3;
    /** A stretch that most likely has a cue of its own begins a quote of its own. */
    private static final double OWN = 0.3;

    private final MarkedDocument marked;
    private final Document document;

    Continuation(MarkedDocument marked) {
        this.marked = marked;
        this.document = marked.document();
    }

    /**
     * A cue between two marked stretches splits one quote if the first has not come to its end: "The bridge," she said,
     * "will open". Then it is read as reporting the first, which the second goes on with.
     */
    Proposal wholeSplit(List<Proposal> ofCue, Proposal best) {
        if (best.option().kind() != Kind.MARK || document.tag(best.start() - 1) != Tag.COMMA) {
            return best;
        }
        for (Proposal reading : ofCue) {
            if (reading.option().kind() == Kind.BEFORE_MARK
                    && marked.markOf(reading.start()) + 1 == marked.markOf(best.start())
                    && !endsSentence(reading.end())) {
                double probability = Math.min(1, reading.probability() + best.probability());
                return new Proposal(reading.cue(), reading.option(), reading.start(), reading.end(), probability);
            }
        }
        return best;
    }

    private boolean endsSentence(int end) {
        return document.tag(end - 1) == Tag.PERIOD || end > 1 && document.tag(end - 2) == Tag.PERIOD;
    }

    /** Whether the marked stretch after {@code mark} belongs to the same quote, which {@code cue} reports. */
    boolean follows(Cue cue, int mark, Proposal own) {
        int next = mark + 1;
        if (own != null && own.probability() > OWN && own.cue() != cue) {
            return false;
        }
        if (adjoins(marked.endToken(mark), next)) {
            return true;
        }
        int opens = marked.firstToken(next);
        boolean attributionBetween = cue.head() >= marked.endToken(mark) && cue.head() < opens;
        if (!attributionBetween) {
            return false;
        }
        if (adjoins(Math.max(cue.end(), cue.subject().end()), next)) {
            return true;
        }
        int sentenceEnd = marked.sentenceEnd(cue.head());
        boolean afterComma = opens < sentenceEnd && document.tag(opens - 1) == Tag.COMMA;
        return document.paragraphOf(cue.head()) == document.paragraphOf(opens)
                && (afterComma || adjoins(sentenceEnd, next));
    }

    /**
     * Whether nothing but punctuation stands between a token and where a marked stretch opens; across a paragraph's end
     * only if the stretch before was left open, as those are that go on.
     */
    boolean adjoins(int token, int mark) {
        int first = marked.firstToken(mark);
        if (first < token || first - token > MOST_PUNCTUATION || !onlyPunctuation(token, first)) {
            return false;
        }
        if (document.paragraphOf(first) == document.paragraphOf(Math.max(0, token - 1))) {
            return true;
        }
        int before = marked.markOf(token - 1);
        return before >= 0 && !marked.marks().get(before).closed();
    }

    /** Parts with nothing but punctuation between them are one. */
    List<Part> joined(List<Part> parts) {
        List<Part> out = new ArrayList<>();
        for (Part part : parts) {
            int last = out.size() - 1;
            if (last >= 0 && onlyPunctuation(out.get(last).end(), part.first())) {
                out.set(last, new Part(out.get(last).first(), part.end()));
            } else {
                out.add(part);
            }
        }
        return out;
    }

    private boolean onlyPunctuation(int from, int to) {
        for (int token = from; token < to; token++) {
            if (!document.tag(token).punctuation()) {
                return false;
            }
        }
        return true;
    }
}
