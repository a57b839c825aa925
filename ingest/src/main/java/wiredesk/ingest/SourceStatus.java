package wiredesk.ingest;

import java.time.Instant;
import java.util.Optional;
import wiredesk.schemas.SourceState;

/**
 * How a configured source fares.
 *
 * @param name the first part of its articles' ids
 * @param kind push, drop or poll
 * @param address folder or address, without secrets; empty for a push
 * @param lastPoll when it was last asked; empty if never, or if nobody asks it
 * @param lastArticle when it last gave something new
 * @param nextPoll when it will be asked again
 * @param waiting files that wait in a drop folder, as seen from here
 * @param error why the last poll failed, or that files have failed
 */
public record SourceStatus(
        String name,
        String kind,
        String address,
        Optional<Instant> lastPoll,
        Optional<Instant> lastArticle,
        Optional<Instant> nextPoll,
        Optional<Integer> waiting,
        Optional<String> error) {

    static SourceStatus push(String name) {
        return new SourceStatus(
                name,
                "push",
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static SourceStatus drop(String name, String folder, int waiting, int failed) {
        return new SourceStatus(
                name,
                "drop",
                folder,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(waiting),
                failed == 0 ? Optional.empty() : Optional.of(failed + " in failed/, each with its reason beside it"));
    }

    static SourceStatus unreadable(String name, String folder, String error) {
        return new SourceStatus(
                name,
                "drop",
                folder,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(error));
    }

    static SourceStatus polled(String name, String address, Optional<SourceState> state) {
        return new SourceStatus(
                name,
                "poll",
                address,
                state.map(SourceState::getLastPoll),
                state.map(SourceState::getLastArticle),
                state.map(SourceState::getNextPoll),
                Optional.empty(),
                state.map(SourceState::getError));
    }
}
