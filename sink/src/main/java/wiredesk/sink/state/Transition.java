package wiredesk.sink.state;

import java.util.Optional;

/**
 * One row of the table of {@link Transitions}.
 *
 * @param emission what goes out
 * @param outcome what the version that arrives is counted as; empty where none arrives
 */
record Transition(Phase from, Event event, Phase to, Emission emission, Optional<Outcome> outcome) {}
