package wiredesk.desk.audit;

import java.util.List;

/**
 * A record of news.raw that breaks the equation.
 *
 * @param articleId its article
 * @param partition partition of news.raw
 * @param offset offset within the partition
 * @param endings none if it is lost, else the first two
 */
public record Breach(String articleId, int partition, long offset, List<Ending> endings) {

    public Breach {
        endings = List.copyOf(endings);
    }

    /** It has no end, though all stages are past it. Else it has more than one. */
    public boolean isLost() {
        return endings.isEmpty();
    }
}
