package wiredesk.sink.routes;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * How far a partition's articles have been looked through for a route.
 *
 * @param horizon what changed before is none of its business
 * @param next the article id at which it goes on; empty to begin
 */
record Scan(Instant horizon, Optional<String> next) {

    Scan {
        Objects.requireNonNull(horizon, "horizon");
        Objects.requireNonNull(next, "next");
    }

    static Scan from(Instant horizon) {
        return new Scan(horizon, Optional.empty());
    }

    Scan goOnAt(String id) {
        return new Scan(horizon, Optional.of(id));
    }
}
