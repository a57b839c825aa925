package wiredesk.enrich.evaluate.quotes;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import wiredesk.enrich.evaluate.failures.Failure;
import wiredesk.enrich.evaluate.gold.CodePointText;
import wiredesk.enrich.evaluate.gold.LabelledQuote;

/** Compares the quotes of texts, one text after the other. For one thread. */
public final class QuoteEvaluation {
    private final Map<TypeGroup, QuoteTally> tallies = new EnumMap<>(TypeGroup.class);
    private final CalibrationTally calibration = new CalibrationTally();
    private final List<Failure> failures = new ArrayList<>();
    private int documents;

    public QuoteEvaluation() {
        for (TypeGroup group : TypeGroup.values()) {
            tallies.put(group, new QuoteTally(group));
        }
    }

    /**
     * Takes a text in.
     *
     * @param id what failures call it
     * @param gold its quotes as marked
     * @param found its quotes as found
     */
    public void add(String id, CodePointText text, List<LabelledQuote> gold, List<LabelledQuote> found) {
        Alignment alignment = Alignment.of(text, gold, found);
        documents++;
        tallies.values().forEach(tally -> tally.add(alignment));
        calibration.add(alignment);
        failures.addAll(QuoteFailures.of(id, alignment));
    }

    /** What holds for all texts so far. */
    public QuoteResult result() {
        Map<TypeGroup, QuoteScore> scores = new EnumMap<>(TypeGroup.class);
        tallies.forEach((group, tally) -> scores.put(group, tally.score()));
        return new QuoteResult(documents, scores, calibration.calibration(), failures);
    }
}
