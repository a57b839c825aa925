package wiredesk.sink.topology;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.Punctuator;
import org.apache.kafka.streams.state.KeyValueIterator;
import wiredesk.sink.routes.Routing;
import wiredesk.sink.state.ArticleState;
import wiredesk.sink.state.StateMachine;

/**
 * Forgets the states that have not changed for long: goes round and round the states of a partition, a few at a time, and
 * so needs no second order of them. Subscribers are told nothing. After a restart a round begins anew.
 */
final class Forgetting implements Punctuator {

    static final Duration INTERVAL = Duration.ofSeconds(1);

    /** Some 180,000 in an hour, at the cost of a few milliseconds a second. */
    private static final int LOOKED_AT_A_RUN = 50;

    private final ArticleStates states;
    private final Routing routing;
    private final Duration retention;
    private final Clock clock;
    /** Where the round is; null sorts before all ids. */
    private String next;

    Forgetting(ArticleStates states, Routing routing, Duration retention, Clock clock) {
        this.states = states;
        this.routing = routing;
        this.retention = retention;
        this.clock = clock;
    }

    @Override
    public void punctuate(long timestamp) {
        Instant now = clock.instant();
        stale(now.minus(retention)).forEach((id, state) -> {
            states.put(id, Optional.of(state), StateMachine.forget(state, now).next());
            routing.forget(id);
        });
    }

    private Map<String, ArticleState> stale(Instant horizon) {
        Map<String, ArticleState> stale = new HashMap<>();
        try (KeyValueIterator<String, ArticleState> round = states.from(next)) {
            for (int looked = 0; looked < LOOKED_AT_A_RUN && round.hasNext(); looked++) {
                KeyValue<String, ArticleState> each = round.next();
                if (each.value.isStaleSince(horizon)) {
                    stale.put(each.key, each.value);
                }
            }
            next = round.hasNext() ? round.peekNextKey() : null;
        }
        return stale;
    }
}
