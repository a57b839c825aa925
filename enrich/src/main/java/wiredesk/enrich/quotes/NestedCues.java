package wiredesk.enrich.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import wiredesk.enrich.quotes.content.Option.Kind;
import wiredesk.enrich.quotes.cues.Cue;
import wiredesk.enrich.quotes.grammar.MarkedDocument;
import wiredesk.enrich.quotes.grammar.Subject.Link;

/** Who recalls what another said does not say it: in "he recalled her comments that …" the words are hers. */
final class NestedCues {
    private static final Set<String> RECALLING =
            Set.of("recall", "quote", "cite", "mention", "recount", "remember", "relay", "reference", "invoke");
    /** Frames of cues that bring no words of their own. */
    private static final Set<String> SILENT = Set.of("show", "think", "want", "seem");

    private static final double LIKELY_ENOUGH = 0.02;
    private static final int REACH = 8;

    /**
     * The clauses without those that only show, want or think what other words around them say: in "it has shown that it
     * can 'do more', the report said" the marked words are the report's.
     */
    List<Proposal> spoken(List<Proposal> clauses, MarkedDocument marked) {
        Set<Integer> speaking = new HashSet<>();
        for (Proposal clause : clauses) {
            if (speaks(clause)) {
                speaking.addAll(marksIn(clause, marked));
            }
        }
        return clauses.stream()
                .filter(clause ->
                        speaks(clause) || marksIn(clause, marked).stream().noneMatch(speaking::contains))
                .toList();
    }

    private static boolean speaks(Proposal clause) {
        return !SILENT.containsAll(clause.cue().frames());
    }

    private static Set<Integer> marksIn(Proposal clause, MarkedDocument marked) {
        Set<Integer> marks = new LinkedHashSet<>();
        for (int token = clause.start(); token < clause.end(); token++) {
            if (marked.opens(token)) {
                marks.add(marked.markOf(token));
            }
        }
        return marks;
    }

    /** The clauses, those of recalling verbs replaced by the words recalled. */
    List<Proposal> innermost(List<Proposal> clauses, List<List<Proposal>> readings) {
        Map<Integer, Proposal> owned = new HashMap<>();
        for (List<Proposal> ofCue : readings) {
            Cue cue = ofCue.get(0).cue();
            if (cue.kind() == Cue.Kind.NOUN && cue.subject().link() == Link.OWNER) {
                ofCue.stream()
                        .filter(reading -> reading.probability() >= LIKELY_ENOUGH)
                        .max(Comparator.comparing(
                                        (Proposal reading) -> reading.option().kind() == Kind.CLAUSE)
                                .thenComparingDouble(Proposal::probability))
                        .ifPresent(reading -> owned.put(cue.clauseStart(), reading));
            }
        }
        Set<Proposal> out = new LinkedHashSet<>();
        for (Proposal clause : clauses) {
            Optional<Proposal> inner = RECALLING.contains(clause.cue().lemma())
                    ? Optional.ofNullable(owned.get(clause.start()))
                            .filter(noun -> clause.covers(noun.cue().head(), noun.start())
                                    && noun.start() - clause.start() <= REACH)
                    : Optional.empty();
            out.add(inner.map(noun -> noun.asLikelyAs(clause)).orElse(clause));
        }
        return new ArrayList<>(out);
    }
}
