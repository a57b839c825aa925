package wiredesk.ingest.publish;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import wiredesk.runtime.meters.Buckets;
import wiredesk.runtime.meters.Latency;
import wiredesk.schemas.RawArticle;
import wiredesk.schemas.TraceContext;

/**
 * Measures how old versions are when they come: from the time that the provider gives, the last change or else the first
 * publication, to ours. What gives none is not measured.
 */
public final class TimedPublisher implements ArticlePublisher {

    private final ArticlePublisher publisher;
    private final Latency latency;

    public TimedPublisher(ArticlePublisher publisher, MeterRegistry meters) {
        this.publisher = publisher;
        this.latency = Latency.of(
                meters,
                "wiredesk.ingest.latency",
                "From the publication of a version, as its provider says, to its receipt",
                Buckets.ARRIVAL);
    }

    @Override
    public CompletableFuture<Outcome> publish(RawArticle article) {
        return publish(article, TraceContext.begin());
    }

    @Override
    public CompletableFuture<Outcome> publish(RawArticle article, TraceContext trace) {
        return publisher.publish(article, trace).thenApply(outcome -> {
            published(article).ifPresent(time -> latency.record(time, article.getReceived()));
            return outcome;
        });
    }

    @Override
    public CompletableFuture<Void> bury(DeadLetter letter) {
        return publisher.bury(letter);
    }

    @Override
    public Optional<String> problem() {
        return publisher.problem();
    }

    private static Optional<Instant> published(RawArticle article) {
        return Optional.ofNullable(article.getUpdated()).or(() -> Optional.ofNullable(article.getPublished()));
    }
}
