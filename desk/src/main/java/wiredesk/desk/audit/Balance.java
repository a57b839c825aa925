package wiredesk.desk.audit;

import java.util.List;
import java.util.Map;

/**
 * What became of all deliveries of a span.
 *
 * @param sources by source, in order
 * @param total of all sources
 * @param breaches records that break the equation, by partition and offset: the first of them, if there are very many
 */
public record Balance(Map<String, Sums> sources, Sums total, List<Breach> breaches) {

    /** Nothing is lost and nothing doubled. */
    public boolean isEven() {
        return total.lost() == 0 && total.doubled() == 0;
    }

    /** How many more break the equation than are named. */
    public long unnamed() {
        return total.lost() + total.doubled() - breaches.size();
    }
}
