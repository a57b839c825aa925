package wiredesk.ingest.feed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wiredesk.ingest.identity.SourceName;
import wiredesk.ingest.parse.Document;
import wiredesk.ingest.parse.Origin;
import wiredesk.ingest.parse.ParseFailure;
import wiredesk.ingest.source.Backoff;
import wiredesk.ingest.source.Intake;
import wiredesk.ingest.source.Receipt;
import wiredesk.ingest.source.Source;
import wiredesk.ingest.source.Worker;
import wiredesk.schemas.SourceState;

/**
 * Polls one feed. What it remembers is written after Kafka has acknowledged the articles, so that a crash in between gives
 * a repeat, never a gap.
 */
public final class FeedSource implements Source {

    private static final Logger LOG = LoggerFactory.getLogger(FeedSource.class);

    private final SourceName name;
    private final FeedSettings settings;
    private final FeedClient client;
    private final Intake intake;
    private final StateStore states;
    private final Clock clock;
    private final Backoff backoff;
    private final Worker worker;
    private volatile Optional<String> problem = Optional.empty();

    public FeedSource(
            SourceName name, FeedSettings settings, FeedClient client, Intake intake, StateStore states, Clock clock) {
        this.name = name;
        this.settings = settings;
        this.client = client;
        this.intake = intake;
        this.states = states;
        this.clock = clock;
        this.backoff =
                new Backoff(settings.interval(), settings.longestBackoff(), ThreadLocalRandom.current()::nextDouble);
        this.worker = new Worker("feed-" + name, this::poll);
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

    /** Asks once, and says how long to wait before asking again. */
    Duration poll() {
        SourceState state = state();
        try {
            Answer answer = client.fetch(
                    settings.url(), Optional.ofNullable(state.getEtag()), Optional.ofNullable(state.getLastModified()));
            Memory memory = new Memory(state.getSeen());
            if (answer.body().isPresent()) {
                take(answer, memory);
            }
            keep(next(state, answer, memory));
            problem = Optional.empty();
            return backoff.afterSuccess();
        } catch (IOException | ParseFailure | RuntimeException e) {
            // whatever it is, this feed is asked again later, and no other source hears of it
            return failed(state, e);
        }
    }

    private void take(Answer answer, Memory memory) throws IOException, ParseFailure {
        Origin origin = new Origin(
                settings.url().toString(), clock.instant(), Optional.empty(), Optional.empty(), answer.mediaType());
        byte[] body = answer.body().orElseThrow();
        try (Document document = Document.open(origin, new ByteArrayInputStream(body), settings.limits())) {
            Receipt receipt = intake.take(document, name, memory);
            receipt.buried().forEach(trouble -> LOG.warn("{}: dead letter: {}", trouble.where(), trouble.reason()));
            receipt.kept().forEach(trouble -> LOG.error("{}: not kept: {}", trouble.where(), trouble.reason()));
        }
    }

    private Duration failed(SourceState state, Exception e) {
        String reason = String.valueOf(e.getMessage());
        Optional<String> told = problem;
        problem = Optional.of(settings.url() + ": " + reason);
        if (!problem.equals(told)) {
            LOG.warn("feed {}: {}", name, reason);
            // the memory stays as it was; what cannot be kept now is kept after a later poll
            states.save(SourceState.newBuilder(state).setError(reason).build());
        }
        Duration wait = backoff.afterFailure();
        Optional<Duration> asked = e instanceof FetchFailed failed ? failed.retryAfter() : Optional.empty();
        return asked.filter(patience -> patience.compareTo(wait) > 0).orElse(wait);
    }

    private SourceState state() {
        return states.find(name)
                .filter(known -> known.getUrl().equals(settings.url().toString()))
                .orElseGet(() -> SourceState.newBuilder()
                        .setSource(name.value())
                        .setUrl(settings.url().toString())
                        .setSeen(Map.of())
                        .setLastPoll(Instant.EPOCH)
                        .build());
    }

    private SourceState next(SourceState state, Answer answer, Memory memory) {
        boolean changed = answer.body().isPresent();
        return SourceState.newBuilder(state)
                .setEtag(answer.etag().orElse(changed ? null : state.getEtag()))
                .setLastModified(answer.lastModified().orElse(changed ? null : state.getLastModified()))
                .setSeen(memory.seen())
                .setLastPoll(clock.instant())
                .setError(null)
                .build();
    }

    private void keep(SourceState state) {
        try {
            states.save(state).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException known ? known : e;
        }
    }
}
