package wiredesk.sink.state;

import static wiredesk.sink.state.Emission.DIFFERENCE;
import static wiredesk.sink.state.Emission.NOTHING;
import static wiredesk.sink.state.Emission.TOMBSTONES;
import static wiredesk.sink.state.Emission.WHOLE;
import static wiredesk.sink.state.Phase.HELD;
import static wiredesk.sink.state.Phase.KILLED;
import static wiredesk.sink.state.Phase.PUBLISHED;
import static wiredesk.sink.state.Phase.UNKNOWN;

import java.util.List;
import java.util.Optional;

/**
 * The article state machine as a table; {@code docs/states.md} shows the same one. A pair that is missing cannot occur: an
 * article of which nothing is known has no accepted version that could come again or be forgotten, and only what is held becomes due.
 */
final class Transitions {

    static final List<Transition> ALL = List.of(
            arrival(UNKNOWN, Event.SHOW, PUBLISHED, WHOLE, Outcome.PUBLISHED),
            arrival(UNKNOWN, Event.HOLD, HELD, NOTHING, Outcome.HELD),
            arrival(UNKNOWN, Event.KILL, KILLED, NOTHING, Outcome.KILLED),
            arrival(PUBLISHED, Event.SHOW, PUBLISHED, DIFFERENCE, Outcome.PUBLISHED),
            arrival(PUBLISHED, Event.HOLD, HELD, TOMBSTONES, Outcome.HELD),
            arrival(PUBLISHED, Event.REREAD, PUBLISHED, DIFFERENCE, Outcome.REEXTRACTED),
            arrival(PUBLISHED, Event.REPEAT, PUBLISHED, NOTHING, Outcome.DUPLICATE),
            arrival(PUBLISHED, Event.OLD, PUBLISHED, NOTHING, Outcome.SUPERSEDED),
            arrival(PUBLISHED, Event.KILL, KILLED, TOMBSTONES, Outcome.KILLED),
            time(PUBLISHED, Event.FORGET, UNKNOWN, NOTHING),
            arrival(HELD, Event.SHOW, PUBLISHED, WHOLE, Outcome.PUBLISHED),
            arrival(HELD, Event.HOLD, HELD, NOTHING, Outcome.HELD),
            arrival(HELD, Event.REREAD, HELD, NOTHING, Outcome.HELD),
            arrival(HELD, Event.REPEAT, HELD, NOTHING, Outcome.DUPLICATE),
            arrival(HELD, Event.OLD, HELD, NOTHING, Outcome.SUPERSEDED),
            arrival(HELD, Event.KILL, KILLED, NOTHING, Outcome.KILLED),
            time(HELD, Event.DUE, PUBLISHED, WHOLE),
            time(HELD, Event.FORGET, UNKNOWN, NOTHING),
            arrival(KILLED, Event.SHOW, KILLED, NOTHING, Outcome.KILLED),
            arrival(KILLED, Event.HOLD, KILLED, NOTHING, Outcome.KILLED),
            arrival(KILLED, Event.REREAD, KILLED, NOTHING, Outcome.KILLED),
            arrival(KILLED, Event.REPEAT, KILLED, NOTHING, Outcome.KILLED),
            arrival(KILLED, Event.OLD, KILLED, NOTHING, Outcome.KILLED),
            arrival(KILLED, Event.KILL, KILLED, NOTHING, Outcome.KILLED),
            time(KILLED, Event.FORGET, UNKNOWN, NOTHING));

    private Transitions() {}

    /** @throws IllegalStateException if the event cannot occur there */
    static Transition of(Phase phase, Event event) {
        return ALL.stream()
                .filter(row -> row.from() == phase && row.event() == event)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(event + " cannot happen to an article that is " + phase));
    }

    private static Transition arrival(Phase from, Event event, Phase to, Emission emission, Outcome outcome) {
        return new Transition(from, event, to, emission, Optional.of(outcome));
    }

    private static Transition time(Phase from, Event event, Phase to, Emission emission) {
        return new Transition(from, event, to, emission, Optional.empty());
    }
}
