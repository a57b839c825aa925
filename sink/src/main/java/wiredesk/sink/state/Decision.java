package wiredesk.sink.state;

import java.util.List;
import java.util.Objects;

/**
 * What the arrival of one version leads to.
 *
 * @param outcome what became of the version
 * @param next the article's state from now on
 * @param changes what goes out because of it, in this order; empty where nothing changes downstream
 */
public record Decision(Outcome outcome, ArticleState next, List<Change> changes) {

    public Decision {
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(next, "next");
        changes = List.copyOf(changes);
    }

    static Decision unchanged(Outcome outcome, ArticleState state) {
        return new Decision(outcome, state, List.of());
    }
}
