package wiredesk.ingest.poll;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wiredesk.ingest.identity.SourceName;
import wiredesk.ingest.parse.Finding;
import wiredesk.ingest.parse.ParseFailure;
import wiredesk.ingest.source.Source;
import wiredesk.ingest.source.Worker;
import wiredesk.ingest.state.StateStore;
import wiredesk.schemas.SourceState;

/**
 * A source that is asked when it is due. What it remembers is written after Kafka has acknowledged the articles, so that a
 * crash in between gives a repeat, never a gap; the time of the next poll is remembered, too, so that a restart asks nobody
 * before his time.
 */
public final class PolledSource implements Source {

    private static final Logger LOG = LoggerFactory.getLogger(PolledSource.class);

    private final SourceName name;
    private final Poller poller;
    private final Schedule schedule;
    private final Pauses pauses;
    private final StateStore states;
    private final Clock clock;
    private final Worker worker;
    private volatile Optional<String> problem = Optional.empty();

    public PolledSource(SourceName name, Poller poller, Schedule schedule, StateStore states, Clock clock) {
        this.name = name;
        this.poller = poller;
        this.schedule = schedule;
        this.pauses = new Pauses(schedule, () -> ThreadLocalRandom.current().nextDouble());
        this.states = states;
        this.clock = clock;
        this.worker = new Worker("poll-" + name, this::turn);
    }

    @Override
    public SourceName name() {
        return name;
    }

    @Override
    public void start() {
        worker.start();
    }

    @Override
    public Optional<String> problem() {
        return problem;
    }

    @Override
    public void close() {
        worker.close();
    }

    /** Asks once, due or not, and says how long to wait before asking again. */
    public Duration poll() {
        SourceState state = state();
        try {
            Visit visit = poller.poll(state);
            Duration wait = pauses.after(visit);
            keep(visited(visit, wait));
            problem = Optional.empty();
            return wait;
        } catch (IOException | ParseFailure | RuntimeException e) {
            // whatever it is, this source is asked again later, and no other source hears of it
            return failed(state, e);
        }
    }

    /** Asks once and reports what is there; publishes and remembers nothing. */
    public void look(Consumer<Finding> found) throws IOException, ParseFailure {
        poller.look(found);
    }

    /** When it will be asked next, if nobody asks it before. */
    private Duration turn() {
        Instant now = clock.instant();
        SourceState state = state();
        Instant due = Optional.ofNullable(state.getNextPoll()).orElse(now);
        Duration longest = state.getFailures() > 0 ? schedule.longestBackoff() : schedule.longest();
        // settings may have changed since the time was set
        Instant latest = state.getLastPoll().plus(longest.multipliedBy(11).dividedBy(10));
        Duration left = Duration.between(now, due.isAfter(latest) && state.getFailures() == 0 ? latest : due);
        return left.isNegative() || left.isZero() ? poll() : left;
    }

    private SourceState visited(Visit visit, Duration wait) {
        Instant now = clock.instant();
        SourceState.Builder next = SourceState.newBuilder(visit.state())
                .setLastPoll(now)
                .setNextPoll(now.plus(wait))
                .setFailures(0)
                .setError(null);
        if (visit.published() > 0) {
            next.setLastArticle(now);
        }
        return next.build();
    }

    private Duration failed(SourceState state, Exception e) {
        String reason = String.valueOf(e.getMessage());
        Optional<String> told = problem;
        problem = Optional.of(poller.address() + ": " + reason);
        if (!problem.equals(told)) {
            LOG.warn("source {}: {}", name, reason);
        }
        int failures = state.getFailures() + 1;
        Duration patience = pauses.afterFailure(state, failures, e);
        Instant now = clock.instant();
        // the memory stays as it was; what cannot be kept now is kept after a later poll
        states.save(SourceState.newBuilder(state)
                .setLastPoll(now)
                .setNextPoll(now.plus(patience))
                .setFailures(failures)
                .setError(reason)
                .build());
        return patience;
    }

    private SourceState state() {
        return states.find(name)
                .filter(known -> known.getUrl().equals(poller.address()))
                .orElseGet(() -> SourceState.newBuilder()
                        .setSource(name.value())
                        .setUrl(poller.address())
                        .setSeen(Map.of())
                        .setClosings(Map.of())
                        .setLastPoll(Instant.EPOCH)
                        .build());
    }

    private void keep(SourceState state) {
        try {
            states.save(state).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException known ? known : e;
        }
    }
}
