package wiredesk.enrich.evaluate.entities;

import java.util.List;
import java.util.Map;
import wiredesk.enrich.evaluate.failures.Failure;

/**
 * How well the entities of some texts were found.
 *
 * @param documents number of texts
 * @param scores for every group of types
 * @param failures all that went wrong; an entity as found whose place was marked as something else is told with that one
 */
public record EntityResult(int documents, Map<EntityGroup, EntityScore> scores, List<Failure> failures) {
    public EntityResult {
        scores = Map.copyOf(scores);
        failures = List.copyOf(failures);
    }
}
