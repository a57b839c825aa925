package wiredesk.sink.routes;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;

/**
 * What one route has of an article.
 *
 * @param created when the route was made
 * @param records ids of the records that it has, each with the fingerprint of what was sent
 */
record Receipt(Instant created, Map<String, Long> records) {

    Receipt {
        Objects.requireNonNull(created, "created");
        records = Map.copyOf(records);
    }

    static Receipt none(Instant created) {
        return new Receipt(created, Map.of());
    }

    boolean isEmpty() {
        return records.isEmpty();
    }
}
