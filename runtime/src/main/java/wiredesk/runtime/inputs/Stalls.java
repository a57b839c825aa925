package wiredesk.runtime.inputs;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.TopicPartition;

/**
 * For how long the last stable offset of each partition has stood still though there is more behind it. Transactions come
 * and go all the time, and each leaves something unstable for a moment; one that nobody ends keeps the offset where it is.
 */
final class Stalls {

    private record Stall(long at, Instant since, long waiting) {}

    private final Map<TopicPartition, Stall> stalls = new HashMap<>();

    /** Takes in how things stand now. */
    void look(Map<TopicPartition, Standing> standings, Instant now) {
        stalls.keySet().retainAll(standings.keySet());
        standings.forEach((partition, standing) -> {
            Stall before = stalls.get(partition);
            if (standing.unstable() == 0) {
                stalls.remove(partition);
            } else {
                boolean same = before != null && before.at == standing.stable();
                stalls.put(partition, new Stall(standing.stable(), same ? before.since : now, standing.unstable()));
            }
        });
    }

    /** The longest that any partition of a topic has stood still; zero if none has. */
    Duration longest(String topic, Instant now) {
        return stalls.entrySet().stream()
                .filter(each -> each.getKey().topic().equals(topic))
                .map(each -> Duration.between(each.getValue().since, now))
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
    }

    /** What to tell of the longest stall, if it has lasted longer than it may. */
    Optional<String> problem(Duration bound, Instant now) {
        return stalls.entrySet().stream()
                .min(Comparator.comparing(each -> each.getValue().since))
                .filter(each -> Duration.between(each.getValue().since, now).compareTo(bound) > 0)
                .map(each ->
                        "nobody can read past offset %d of %s for %d s, %d offsets wait: a transaction there is open"
                                .formatted(
                                        each.getValue().at,
                                        each.getKey(),
                                        Duration.between(each.getValue().since, now)
                                                .toSeconds(),
                                        each.getValue().waiting));
    }
}
