package wiredesk.enrich.evaluate.quotes;

import java.util.List;
import java.util.Map;
import wiredesk.enrich.evaluate.failures.Failure;

/**
 * How well the quotes of some texts were found.
 *
 * @param documents number of texts
 * @param scores for every group of types
 * @param calibration of the confidence
 * @param failures all that went wrong: items are right or among these
 */
public record QuoteResult(
        int documents, Map<TypeGroup, QuoteScore> scores, Calibration calibration, List<Failure> failures) {
    public QuoteResult {
        scores = Map.copyOf(scores);
        failures = List.copyOf(failures);
    }
}
