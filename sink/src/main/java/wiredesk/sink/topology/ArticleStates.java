package wiredesk.sink.topology;

import java.util.Optional;
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

    void put(String id, Optional<ArticleState> before, ArticleState after) {
        if (before.filter(state -> state == after).isEmpty()) {
            states.put(id, after);
            embargoes.move(id, before.flatMap(ArticleState::due), after.due());
        }
    }
}
