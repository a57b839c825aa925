package wiredesk.enrich.quotes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wiredesk.enrich.quotes.Attributed.Part;
import wiredesk.enrich.quotes.grammar.MarkedDocument;
import wiredesk.enrich.text.Document;

/**
 * Decides which readings hold. A reported clause holds if its cue most likely reports something; every marked stretch
 * that looks like speech goes to the likeliest reading that wants it, and to nobody's cue if there is none.
 */
final class Attribution {
    /** How likely it must be that a cue reports something for its clause to hold. */
    private static final double CLAUSE = 0.5;
    /** The same where quotation marks say that somebody speaks. */
    private static final double MARK = 0.05;

    private static final double SHORT_MARK = 0.4;
    private static final double TITLE = 0.8;
    private static final double MARKED_CLAUSE = 0.1;
    /** How likely a marked stretch within a reported clause must be a quote of its own. */
    private static final double NESTED = 0.5;
    /** Shorter marked stretches without a cue are scare quotes, nicknames or titles. */
    private static final int FEWEST_WORDS = 5;

    private static final double CONFIDENCE_WITHOUT_CUE = 0.4;

    private final MarkedDocument marked;
    private final Document document;
    private final Continuation continuation;
    private final NestedCues nested;

    Attribution(MarkedDocument marked) {
        this.marked = marked;
        this.document = marked.document();
        this.continuation = new Continuation(marked);
        this.nested = new NestedCues();
    }

    /** The quotes, with those of clauses first. */
    List<Attributed> attribute(List<List<Proposal>> readings) {
        int count = marked.marks().size();
        Proposal[] own = new Proposal[count];
        Proposal[] doubtful = new Proposal[count];
        List<Proposal> clauses = new ArrayList<>();
        for (List<Proposal> ofCue : readings) {
            double any = ofCue.stream().mapToDouble(Proposal::probability).sum();
            Proposal best = continuation.wholeSplit(ofCue, likeliest(ofCue));
            int mark = whole(best);
            if (mark >= 0) {
                own[mark] = best.probability() >= leastFor(mark) ? likelier(own[mark], best) : own[mark];
            } else if (any >= CLAUSE) {
                clauses.add(best);
            } else if (any >= MARKED_CLAUSE) {
                for (int m = firstMark(best); m >= 0 && m < count && marked.endToken(m) <= best.end(); m++) {
                    doubtful[m] = likelier(doubtful[m], best);
                }
            }
        }
        Proposal[] around = new Proposal[count];
        Collection<Proposal> held =
                hold(nested.spoken(nested.innermost(distinct(clauses), readings), marked), own, around, doubtful);
        List<Attributed> quotes = new ArrayList<>();
        for (Proposal clause : held) {
            quotes.add(new Attributed(
                    List.of(new Part(clause.start(), clause.end())), Optional.of(clause.cue()), clause.probability()));
        }
        markedStretches(own, around, quotes);
        return quotes;
    }

    /** Settles who gets the marked stretches that both a clause and a cue of their own want. */
    private Collection<Proposal> hold(List<Proposal> clauses, Proposal[] own, Proposal[] around, Proposal[] doubtful) {
        Map<Proposal, Boolean> held = new LinkedHashMap<>();
        for (Proposal clause : clauses) {
            boolean holds = true;
            for (int m = firstMark(clause); m >= 0 && m < own.length && marked.firstToken(m) < clause.end(); m++) {
                boolean within = own[m] != null
                        && clause.covers(own[m].cue().head(), own[m].cue().head() + 1);
                if (own[m] != null && !within) {
                    holds &= clause.probability() >= own[m].probability();
                }
            }
            held.put(clause, holds);
            for (int m = firstMark(clause);
                    holds && m >= 0 && m < own.length && marked.firstToken(m) < clause.end();
                    m++) {
                boolean within = own[m] != null
                        && clause.covers(own[m].cue().head(), own[m].cue().head() + 1);
                around[m] = clause;
                if (own[m] != null && !(within && own[m].probability() > NESTED)) {
                    own[m] = null;
                }
            }
        }
        for (int m = 0; m < own.length; m++) {
            if (own[m] == null && around[m] == null && doubtful[m] != null) {
                around[m] = doubtful[m];
                held.put(doubtful[m], true);
            }
        }
        held.values().removeIf(holds -> !holds);
        return held.keySet();
    }

    /** The marked stretches with a cue of their own, and those that only their length shows to be speech. */
    private void markedStretches(Proposal[] own, Proposal[] around, List<Attributed> quotes) {
        boolean[] given = new boolean[own.length];
        for (int m = 0; m < own.length; m++) {
            if (own[m] != null && !given[m]) {
                List<Part> parts = new ArrayList<>(List.of(part(m)));
                int last = m;
                while (last + 1 < own.length
                        && around[last + 1] == null
                        && continuation.follows(own[m].cue(), last, own[last + 1])) {
                    parts.add(part(++last));
                    given[last] = true;
                }
                quotes.add(new Attributed(continuation.joined(parts), Optional.of(own[m].cue()), own[m].probability()));
            } else if (own[m] == null && around[m] == null && !given[m] && marked.words(m) >= FEWEST_WORDS) {
                List<Part> parts = new ArrayList<>(List.of(part(m)));
                int last = m;
                while (last + 1 < own.length
                        && own[last + 1] == null
                        && around[last + 1] == null
                        && continuation.adjoins(marked.endToken(last), last + 1)) {
                    parts.add(part(++last));
                    given[last] = true;
                }
                quotes.add(new Attributed(continuation.joined(parts), Optional.empty(), CONFIDENCE_WITHOUT_CUE));
            }
        }
    }

    /** How likely a cue must be for a marked stretch: few words in marks may be no speech, and titles of works seldom are. */
    private double leastFor(int mark) {
        if (marked.words(mark) >= FEWEST_WORDS) {
            return MARK;
        }
        return marked.titleCase(mark) ? TITLE : SHORT_MARK;
    }

    private Part part(int mark) {
        return new Part(marked.firstToken(mark), marked.endToken(mark));
    }

    /** The first marked stretch that opens within a reading; -1 if none does. */
    private int firstMark(Proposal reading) {
        for (int token = reading.start(); token < reading.end(); token++) {
            if (marked.opens(token)) {
                return marked.markOf(token);
            }
        }
        return -1;
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

    private static Proposal likeliest(List<Proposal> readings) {
        return readings.stream()
                .max(Comparator.comparingDouble(Proposal::probability))
                .orElseThrow();
    }

    private static Proposal likelier(Proposal a, Proposal b) {
        return a == null || b.probability() > a.probability() ? b : a;
    }

    /** Of readings with the same content the likeliest. */
    private static List<Proposal> distinct(List<Proposal> clauses) {
        Map<Long, Proposal> best = new LinkedHashMap<>();
        for (Proposal clause : clauses) {
            best.merge((long) clause.start() << 32 | clause.end(), clause, Attribution::likelier);
        }
        return new ArrayList<>(best.values());
    }
}
