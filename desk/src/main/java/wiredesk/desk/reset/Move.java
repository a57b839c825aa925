package wiredesk.desk.reset;

import java.util.Optional;
import org.apache.kafka.common.TopicPartition;

/**
 * Where an application goes on in one partition.
 *
 * @param now the next offset that it would read; empty if it has read none
 * @param next the one that it reads after the reset
 */
public record Move(TopicPartition partition, Optional<Long> now, long next) {

    /** Offsets that it reads once more; negative for those that it never reads. */
    long again() {
        return now.map(offset -> offset - next).orElse(0L);
    }
}
