package wiredesk.ingest.poll;

import java.time.Duration;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import wiredesk.ingest.fetch.FetchFailed;
import wiredesk.ingest.source.Backoff;
import wiredesk.schemas.SourceState;

/**
 * How long to wait between two polls: never quite the same, so that many sources do not keep step, and never less than the
 * place asks for.
 */
final class Pauses {

    private final Schedule schedule;
    private final DoubleSupplier random;

    /** @param random gives numbers from 0 to 1 */
    Pauses(Schedule schedule, DoubleSupplier random) {
        this.schedule = schedule;
        this.random = random;
    }

    Duration after(Visit visit) {
        Duration usual = visit.interval().map(schedule::within).orElse(schedule.usual());
        return longer(Backoff.jittered(usual, random), visit.leaveAlone());
    }

    /**
     * Twice as long after every failure, from the interval that the place had when it worked; as long as it can be where
     * there will never be anything again.
     *
     * @param failures in a row, this one included
     */
    Duration afterFailure(SourceState state, int failures, Exception e) {
        if (e instanceof FetchFailed failed && failed.isGone()) {
            return Backoff.jittered(longer(schedule.longestBackoff(), schedule.usual()), random);
        }
        Duration interval = Optional.ofNullable(state.getIntervalSeconds())
                .map(Duration::ofSeconds)
                .map(schedule::within)
                .orElse(schedule.usual());
        Duration wait = Backoff.after(failures, interval, schedule.longestBackoff(), random);
        return e instanceof FetchFailed failed
                ? longer(wait, failed.retryAfter().orElse(Duration.ZERO))
                : wait;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? other : one;
    }
}
