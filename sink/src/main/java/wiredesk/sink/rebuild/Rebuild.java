package wiredesk.sink.rebuild;

import java.util.Objects;
import java.util.Optional;

/**
 * How far a partition is with one rebuild.
 *
 * @param next the article id at which it goes on; empty to begin
 * @param sent records so far
 */
public record Rebuild(String id, Target target, Optional<String> next, long sent) {

    public Rebuild {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(next, "next");
    }

    static Rebuild begin(String id, Target target) {
        return new Rebuild(id, target, Optional.empty(), 0);
    }

    Rebuild at(String place, long more) {
        return new Rebuild(id, target, Optional.of(place), sent + more);
    }

    Rebuild finished(long more) {
        return new Rebuild(id, target, next, sent + more);
    }
}
