package wiredesk.ingest.poll;

import java.time.Duration;
import java.util.Optional;
import wiredesk.schemas.SourceState;

/**
 * What came of asking.
 *
 * @param state what to remember of the place; times and errors are the caller's to fill in
 * @param published articles that were new or changed
 * @param interval how long the place would like to be left alone, by its rate and its wishes; empty if it says nothing
 */
public record Visit(SourceState state, long published, Optional<Duration> interval) {}
