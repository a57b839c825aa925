package wiredesk.desk.rebuild;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import wiredesk.sink.rebuild.Target;

/**
 * How far a rebuild is.
 *
 * @param asked when it was asked for
 * @param ends offsets at which the partitions of the rebuilt topic ended then
 * @param partitions how many of the sink's there are
 * @param sent records by those partitions of the sink that are done
 * @param end what became of records that nobody had sent again; empty until that is settled
 */
public record RebuildStatus(
        String id,
        Target target,
        Instant asked,
        List<Long> ends,
        int partitions,
        Map<Integer, Long> sent,
        Optional<End> end) {

    /**
     * What became of records that nobody had sent again.
     *
     * @param takenBack those that were not current
     * @param left the others; most are of articles that the sink does not know
     */
    public record End(long takenBack, long left) {}

    public RebuildStatus {
        ends = List.copyOf(ends);
        sent = Map.copyOf(sent);
    }

    /** Partitions of the sink that have sent all. */
    public int done() {
        return sent.size();
    }

    /** Records that those have sent. */
    public long records() {
        return sent.values().stream().mapToLong(Long::longValue).sum();
    }

    boolean isSent() {
        return done() >= partitions;
    }

    RebuildStatus with(int partition, long records) {
        Map<Integer, Long> more = new TreeMap<>(sent);
        more.put(partition, records);
        return new RebuildStatus(id, target, asked, ends, partitions, more, end);
    }

    RebuildStatus over(End settled) {
        return new RebuildStatus(id, target, asked, ends, partitions, sent, Optional.of(settled));
    }
}
