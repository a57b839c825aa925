package wiredesk.ingest.drop;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wiredesk.ingest.drop.Inbox.Arrival;

/** Knows which files have stopped changing: size and modification time the same for a while. */
final class Stillness {

    private final Duration settle;
    private final Map<Arrival, Instant> since = new HashMap<>();

    Stillness(Duration settle) {
        this.settle = settle;
    }

    /** Those of the files seen now that have looked the same for as long as it takes. */
    List<Arrival> settled(List<Arrival> seen, Instant now) {
        since.keySet().retainAll(seen);
        return seen.stream()
                .filter(arrival -> !now.isBefore(
                        since.computeIfAbsent(arrival, first -> now).plus(settle)))
                .toList();
    }

    /** Whether a file may have to be looked at again soon. */
    boolean isWaiting(Instant now) {
        return since.values().stream().anyMatch(first -> now.isBefore(first.plus(settle)));
    }
}
