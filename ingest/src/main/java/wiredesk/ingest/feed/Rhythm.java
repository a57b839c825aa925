package wiredesk.ingest.feed;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import wiredesk.ingest.fetch.Answer;
import wiredesk.ingest.parse.feed.FeedHints;
import wiredesk.ingest.poll.Pace;
import wiredesk.ingest.poll.Schedule;
import wiredesk.schemas.SourceState;

/** When to ask a feed again, by what it says of itself, what its server says, and what came. */
final class Rhythm {

    private final Schedule schedule;
    private final Pace pace;
    private final Clock clock;

    Rhythm(Schedule schedule, Clock clock) {
        this.schedule = schedule;
        this.pace = new Pace(schedule);
        this.clock = clock;
    }

    /**
     * What one answer comes to.
     *
     * @param interval from here on
     * @param leaveAlone the least pause: what feed and server wish, as far as the schedule allows; {@code Retry-After} in
     *     any case
     */
    record Beat(Duration interval, Duration leaveAlone) {}

    /** After a 304 nothing of the feed is known but what the interval was. */
    Beat after(SourceState state, Answer answer, long published) {
        FeedHints hints = answer.body()
                .map(bytes -> FeedHints.of(bytes, answer.mediaType()))
                .orElse(FeedHints.NONE);
        Duration wish = Stream.of(hints.ttl(), answer.wishes().fresh())
                .flatMap(Optional::stream)
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
        Optional<Duration> before =
                Optional.ofNullable(state.getIntervalSeconds()).map(Duration::ofSeconds);
        Duration interval = pace.next(
                before.map(schedule::within), new Pace.Catch(published, hints.entryTimes(), wish), clock.instant());
        return new Beat(
                interval, longer(granted(wish), answer.wishes().retryAfter().orElse(Duration.ZERO)));
    }

    private Duration granted(Duration wish) {
        return wish.isZero() ? wish : schedule.within(wish);
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? other : one;
    }
}
