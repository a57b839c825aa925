package wiredesk.sink.state;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What one event leads to, most often the arrival of a version.
 *
 * @param outcome what became of the version that arrived; empty where none did
 * @param next the article's state from now on; empty where it is forgotten
 * @param changes what goes out because of it, in this order; empty where nothing changes downstream
 */
public record Decision(Optional<Outcome> outcome, Optional<ArticleState> next, List<Change> changes) {

    public Decision {
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(next, "next");
        changes = List.copyOf(changes);
    }
}
