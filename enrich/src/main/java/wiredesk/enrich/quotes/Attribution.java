package wiredesk.enrich.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wiredesk.enrich.quotes.Attributed.Part;
import wiredesk.enrich.quotes.cues.Cue;
import wiredesk.enrich.quotes.grammar.MarkedDocument;
import wiredesk.enrich.text.Document;

/** Decides which readings hold, and joins the stretches that belong to one quote. */
final class Attribution {
    static double CLAUSE = Double.parseDouble(System.getProperty("t.clause", "0.45"));
    static double MARK = Double.parseDouble(System.getProperty("t.mark", "0.05"));
    static int ALONE = Integer.getInteger("t.alone", 5);

    private final MarkedDocument marked;
    private final Document document;

    Attribution(MarkedDocument marked) {
        this.marked = marked;
        this.document = marked.document();
    }

    List<Attributed> attribute(List<Proposal> readings) {
        List<Attributed> out = new ArrayList<>();
        boolean[] given = new boolean[marked.marks().size()];
        Map<Integer, Proposal> byMark = new HashMap<>();
        List<Proposal> clauses = new ArrayList<>();
        for (List<Proposal> ofCue : byCue(readings)) {
            double total = ofCue.stream().mapToDouble(Proposal::probability).sum();
            Proposal best = ofCue.stream()
                    .max(Comparator.comparingDouble(Proposal::probability))
                    .orElseThrow();
            if (whole(best) >= 0) {
                if (best.probability() >= MARK) {
                    byMark.merge(whole(best), best, (a, b) -> a.probability() >= b.probability() ? a : b);
                }
            } else if (total >= CLAUSE) {
                clauses.add(best);
            }
        }
        // A clause that holds marked words takes them; the words of a whole marked stretch go to their own cue.
        for (Proposal clause : distinct(clauses)) {
            out.add(new Attributed(
                    List.of(new Part(clause.start(), clause.end())), Optional.of(clause.cue()), clause.probability()));
            for (int token = clause.start(); token < clause.end(); token++) {
                if (marked.opens(token)) {
                    given[marked.markOf(token)] = true;
                }
            }
        }
        for (int m = 0; m < given.length; m++) {
            Proposal own = byMark.get(m);
            if (own != null && (!given[m] || own.probability() > 0.5)) {
                given[m] = true;
                List<Part> parts = new ArrayList<>();
                parts.add(new Part(marked.firstToken(m), marked.endToken(m)));
                int next = m;
                while (next + 1 < given.length
                        && !given[next + 1]
                        && follows(own.cue(), next, next + 1, byMark.get(next + 1))) {
                    next++;
                    given[next] = true;
                    parts.add(new Part(marked.firstToken(next), marked.endToken(next)));
                }
                out.add(new Attributed(joined(parts), Optional.of(own.cue()), own.probability()));
            }
        }
        for (int m = 0; m < given.length; m++) {
            if (!given[m] && marked.words(m) >= ALONE) {
                given[m] = true;
                List<Part> parts = new ArrayList<>();
                parts.add(new Part(marked.firstToken(m), marked.endToken(m)));
                int next = m;
                while (next + 1 < given.length && !given[next + 1] && adjoins(marked.endToken(next), next + 1)) {
                    next++;
                    given[next] = true;
                    parts.add(new Part(marked.firstToken(next), marked.endToken(next)));
                }
                out.add(new Attributed(joined(parts), Optional.empty(), 0.4));
            }
        }
        return out;
    }

    /** The marked stretch that a reading takes as a whole; -1 if it takes more or less than one. */
    private int whole(Proposal reading) {
        int mark = marked.markOf(reading.start());
        if (mark < 0 || marked.firstToken(mark) != reading.start()) {
            return -1;
        }
        int end = reading.end();
        while (end > reading.start()
                && end > marked.endToken(mark)
                && document.tag(end - 1).punctuation()) {
            end--;
        }
        return end == marked.endToken(mark) ? mark : -1;
    }

    /** Whether marked stretch {@code next} goes on where {@code mark} left off, with at most the attribution between. */
    private boolean follows(Cue cue, int mark, int next, Proposal own) {
        if (own != null && own.probability() > 0.3 && own.cue() != cue) {
            return false;
        }
        if (adjoins(marked.endToken(mark), next)) {
            return true;
        }
        int after = marked.endToken(mark);
        boolean attributionBetween = cue.head() >= after && cue.head() < marked.firstToken(next);
        if (!attributionBetween) {
            return false;
        }
        int attributionEnd = Math.max(cue.end(), cue.subject().end());
        if (adjoins(attributionEnd, next)) {
            return true;
        }
        int sentenceEnd = marked.sentenceEnd(cue.head());
        boolean sameParagraph = document.paragraphOf(cue.head()) == document.paragraphOf(marked.firstToken(next));
        return sameParagraph
                && (adjoins(sentenceEnd, next)
                        || marked.firstToken(next) < sentenceEnd
                                && document.tag(marked.firstToken(next) - 1) == wiredesk.models.Tag.COMMA);
    }

    /** Whether nothing but punctuation stands between a token and where a marked stretch opens. */
    private boolean adjoins(int token, int mark) {
        int first = marked.firstToken(mark);
        if (first < token || first - token > 3) {
            return false;
        }
        for (int i = token; i < first; i++) {
            if (!document.tag(i).punctuation()) {
                return false;
            }
        }
        if (first > 0 && document.paragraphOf(first) != document.paragraphOf(Math.max(0, token - 1))) {
            int before = marked.markOf(token - 1);
            return before >= 0 && !marked.marks().get(before).closed();
        }
        return true;
    }

    /** Parts with nothing but punctuation between them are one. */
    private List<Part> joined(List<Part> parts) {
        List<Part> out = new ArrayList<>();
        for (Part part : parts) {
            int last = out.size() - 1;
            boolean touches = last >= 0 && onlyPunctuation(out.get(last).end(), part.first());
            if (touches) {
                out.set(last, new Part(out.get(last).first(), part.end()));
            } else {
                out.add(part);
            }
        }
        return out;
    }

    private boolean onlyPunctuation(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!document.tag(i).punctuation()) {
                return false;
            }
        }
        return true;
    }

    /** Of readings with the same content the likeliest. */
    private static List<Proposal> distinct(List<Proposal> clauses) {
        Map<Long, Proposal> best = new HashMap<>();
        for (Proposal clause : clauses) {
            best.merge(
                    (long) clause.start() << 32 | clause.end(),
                    clause,
                    (a, b) -> a.probability() >= b.probability() ? a : b);
        }
        return new ArrayList<>(best.values());
    }

    private static List<List<Proposal>> byCue(List<Proposal> readings) {
        List<List<Proposal>> groups = new ArrayList<>();
        for (Proposal reading : readings) {
            int last = groups.size() - 1;
            if (last < 0 || groups.get(last).get(0).cue() != reading.cue()) {
                groups.add(new ArrayList<>());
                last++;
            }
            groups.get(last).add(reading);
        }
        return groups;
    }
}
