package wiredesk.desk.replay;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.TopicPartition;
import wiredesk.desk.feed.Offsets;
import wiredesk.schemas.OffsetRange;

/** The stretches of partitions that are worth looking through. */
final class Ranges {

    private Ranges() {}

    /**
     * All that the partitions of a topic hold now.
     *
     * @param since nothing that was written before is wanted
     */
    static List<OffsetRange> of(Offsets offsets, Collection<TopicPartition> partitions, Optional<Instant> since) {
        Map<TopicPartition, Long> ends = offsets.ends(partitions);
        Map<TopicPartition, Long> starts =
                since.map(time -> offsets.at(partitions, time)).orElseGet(() -> offsets.starts(partitions));
        return partitions.stream()
                .map(each -> new OffsetRange(each.partition(), starts.get(each), ends.get(each)))
                .filter(range -> range.getFrom() < range.getTo())
                .sorted(Comparator.comparing(OffsetRange::getPartition))
                .toList();
    }

    /** What they have in common with a stretch of one partition. */
    static List<OffsetRange> common(List<OffsetRange> ranges, OffsetRange wanted) {
        return ranges.stream()
                .filter(range -> range.getPartition() == wanted.getPartition())
                .map(range -> new OffsetRange(
                        range.getPartition(),
                        Math.max(range.getFrom(), wanted.getFrom()),
                        Math.min(range.getTo(), wanted.getTo())))
                .filter(range -> range.getFrom() < range.getTo())
                .toList();
    }
}
