package wiredesk.sink.topology;

import java.util.Optional;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import wiredesk.sink.state.ArticleState;

/** The states of a partition's articles, and with every change of one the {@link Embargoes}. */
final class ArticleStates {

    private final KeyValueStore<String, ArticleState> states;
    private final Embargoes embargoes;

    ArticleStates(KeyValueStore<String, ArticleState> states, Embargoes embargoes) {
        this.states = states;
        this.embargoes = embargoes;
    }

    Optional<ArticleState> find(String id) {
        return Optional.ofNullable(states.get(id));
    }

    /** @param after empty to forget it */
    void put(String id, Optional<ArticleState> before, Optional<ArticleState> after) {
        if (isSame(before, after)) {
            return;
        }
        states.put(id, after.orElse(null));
        embargoes.move(id, before.flatMap(ArticleState::due), after.flatMap(ArticleState::due));
    }

    /** States in the order of their ids; to be closed. */
    KeyValueIterator<String, ArticleState> from(String id) {
        return states.range(id, null);
    }

    private static boolean isSame(Optional<ArticleState> before, Optional<ArticleState> after) {
        return before.orElse(null) == after.orElse(null);
    }
}
