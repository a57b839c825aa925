package wiredesk.sink.state;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import wiredesk.schemas.EnrichedArticle;
import wiredesk.sink.Story;

/** Runs versions through the state machine and keeps what a subscriber would then have. */
final class Desk {

    private Optional<ArticleState> state = Optional.empty();
    private final Map<String, Object> downstream = new TreeMap<>();
    private Optional<Outcome> lastOutcome = Optional.empty();
    private List<Change> lastChanges = List.of();

    static Desk after(Story... stories) {
        Desk desk = new Desk();
        for (Story story : stories) {
            desk.receive(story.build(), Story.NOON);
        }
        return desk;
    }

    Desk receive(Story story) {
        return receive(story.build(), Story.NOON);
    }

    Desk receive(EnrichedArticle version, Instant now) {
        return follow(StateMachine.decide(state, version, now));
    }

    /** The embargo ends. */
    Desk release() {
        return follow(StateMachine.release(state(), Story.NOON));
    }

    /** It has been kept long enough. */
    Desk forget() {
        return follow(StateMachine.forget(state(), Story.NOON));
    }

    private Desk follow(Decision decision) {
        state = decision.next();
        lastOutcome = decision.outcome();
        lastChanges = decision.changes();
        for (Change change : lastChanges) {
            String at = change.kind() + " " + change.key();
            if (change.isTombstone()) {
                if (downstream.remove(at) == null) {
                    throw new AssertionError("tombstone for " + at + ", which is not out");
                }
            } else {
                downstream.put(at, change.value());
            }
        }
        return this;
    }

    ArticleState state() {
        return state.orElseThrow();
    }

    Map<String, Object> downstream() {
        return downstream;
    }

    Phase phase() {
        return Phase.of(state);
    }

    /** What the last version became. */
    Outcome outcome() {
        return lastOutcome.orElseThrow();
    }

    /** What the last event is counted as; empty where no version arrived. */
    Optional<Outcome> lastOutcome() {
        return lastOutcome;
    }

    /** What went out last, as {@code KIND key} for an upsert and {@code -KIND key} for a tombstone. */
    List<String> sent() {
        return lastChanges.stream()
                .map(change -> (change.isTombstone() ? "-" : "") + change.kind() + " " + change.key())
                .toList();
    }
}
