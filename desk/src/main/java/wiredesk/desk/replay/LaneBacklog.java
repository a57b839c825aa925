package wiredesk.desk.replay;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.common.TopicPartition;
import wiredesk.desk.feed.LogReader;
import wiredesk.desk.feed.Offsets;
import wiredesk.runtime.kafka.KafkaClients;

/**
 * What enrich's replay lane has still to read. Behind the last record of a transaction stands its marker, which no reader
 * gets and a group may never note as read: so where offsets say that little is left, the records are counted.
 */
final class LaneBacklog {

    private static final long FEW = 1_000;

    private final KafkaClients clients;
    private final Offsets offsets;
    private final String group;

    LaneBacklog(KafkaClients clients, Offsets offsets, String group) {
        this.clients = clients;
        this.offsets = offsets;
        this.group = group;
    }

    /** Records; where they are many, offsets. */
    long of(List<TopicPartition> partitions) {
        Map<TopicPartition, Long> ends = offsets.ends(partitions);
        Map<TopicPartition, Long> next = offsets.next(group, partitions);
        ends.keySet().removeIf(partition -> ends.get(partition) <= next.get(partition));
        next.keySet().retainAll(ends.keySet());
        long left = ends.entrySet().stream()
                .mapToLong(end -> end.getValue() - next.get(end.getKey()))
                .sum();
        return left == 0 || left > FEW ? left : count(next, ends);
    }

    private long count(Map<TopicPartition, Long> next, Map<TopicPartition, Long> ends) {
        AtomicLong count = new AtomicLong();
        try (LogReader reader = new LogReader(clients, clients.topics().replay().name())) {
            reader.seek(next);
            reader.readTo(ends, record -> count.incrementAndGet());
        }
        return count.get();
    }
}
