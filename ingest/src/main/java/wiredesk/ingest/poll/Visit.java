package wiredesk.ingest.poll;

import java.time.Duration;
import java.util.Optional;
import wiredesk.schemas.SourceState;

/**
 * What came of asking.
 *
 * @param state what to remember of the place; times and errors are the caller's to fill in
 * @param published articles that were new or changed
 * @param interval how long until it is worth asking again, by the place's rate; empty if nothing is known of it
 * @param leaveAlone how long the place asks to be left alone, whatever the rate and the schedule; zero if it does not
 */
public record Visit(SourceState state, long published, Optional<Duration> interval, Duration leaveAlone) {

    /** The place asks for nothing. */
    public Visit(SourceState state, long published, Optional<Duration> interval) {
        this(state, published, interval, Duration.ZERO);
    }
}
