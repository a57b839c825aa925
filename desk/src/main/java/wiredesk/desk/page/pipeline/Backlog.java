package wiredesk.desk.page.pipeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongBiFunction;
import org.apache.kafka.common.TopicPartition;

/**
 * What a group has still to read of a topic. Behind the last record of a transaction stands its marker, which no reader gets
 * and a group may never note as read: so where offsets say that little is left and nothing moves, the records are counted,
 * once.
 */
final class Backlog {

    private static final long FEW = 1_000;

    private final ToLongBiFunction<Map<TopicPartition, Long>, Map<TopicPartition, Long>> count;
    private Object last;
    private Object counted;
    private long found;

    /** @param count records from the places of the first to those of the second */
    Backlog(ToLongBiFunction<Map<TopicPartition, Long>, Map<TopicPartition, Long>> count) {
        this.count = count;
    }

    private record Stretch(Map<TopicPartition, Long> from, Map<TopicPartition, Long> to) {}

    /**
     * Records; while it moves, offsets.
     *
     * @param next where the group is; where it has noted nothing it begins with the oldest record
     */
    long of(
            List<TopicPartition> partitions,
            Map<TopicPartition, Long> starts,
            Map<TopicPartition, Long> ends,
            Map<TopicPartition, Long> next) {
        Stretch left = new Stretch(new HashMap<>(), new HashMap<>());
        for (TopicPartition partition : partitions) {
            long start = starts.getOrDefault(partition, 0L);
            long from = Math.max(start, next.getOrDefault(partition, start));
            long to = ends.getOrDefault(partition, 0L);
            if (from < to) {
                left.from().put(partition, from);
                left.to().put(partition, to);
            }
        }
        long offsets = left.from().keySet().stream()
                .mapToLong(partition -> left.to().get(partition) - left.from().get(partition))
                .sum();
        boolean still = left.equals(last);
        last = left;
        if (offsets == 0 || offsets > FEW) {
            return offsets;
        }
        if (still && !left.equals(counted)) {
            found = count.applyAsLong(left.from(), left.to());
            counted = left;
        }
        return left.equals(counted) ? found : offsets;
    }
}
