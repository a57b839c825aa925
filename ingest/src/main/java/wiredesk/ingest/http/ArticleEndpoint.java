package wiredesk.ingest.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wiredesk.ingest.identity.SourceName;
import wiredesk.ingest.publish.ArticlePublisher;
import wiredesk.ingest.publish.ArticlePublisher.Unpublishable;
import wiredesk.ingest.publish.Outcome;
import wiredesk.ingest.publish.Outcomes;
import wiredesk.runtime.http.ApiKeys;
import wiredesk.runtime.http.Problem;
import wiredesk.schemas.RawArticle;
import wiredesk.schemas.TraceContext;

/**
 * {@code POST /v1/articles}: one article a request, answered 202 with its id once Kafka has it, and whether it is published
 * or a duplicate. So many requests may be
 * under way at once; a request that Kafka keeps waiting too long is answered 503, and should be sent again: if Kafka takes
 * the first one after all, the second is a repeat.
 */
final class ArticleEndpoint {

    private static final Logger LOG = LoggerFactory.getLogger(ArticleEndpoint.class);
    private static final Duration BREATH = Duration.ofSeconds(1);
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final HttpSettings settings;
    private final Caller caller;
    private final Push push;
    private final ArticlePublisher publisher;
    private final Outcomes outcomes;
    private final Semaphore inFlight;

    ArticleEndpoint(HttpSettings settings, ApiKeys keys, ArticlePublisher publisher, Outcomes outcomes, Clock clock) {
        this.settings = settings;
        this.caller = new Caller(keys, settings.source());
        this.push = new Push(settings, clock);
        this.publisher = publisher;
        this.outcomes = outcomes;
        this.inFlight = new Semaphore(settings.inFlight());
    }

    void post(Context request) throws IOException {
        SourceName source = caller.source(request);
        if (!inFlight.tryAcquire()) {
            throw Problem.later(
                            429, "Too Many Requests", settings.inFlight() + " articles are waiting for Kafka", BREATH)
                    .refused();
        }
        CompletableFuture<Outcome> acknowledged;
        RawArticle article;
        try {
            article = push.article(request, source);
            acknowledged = publish(article, request);
        } catch (IOException | RuntimeException e) {
            inFlight.release();
            outcomes.count(caller.accountable(source), Outcome.REFUSED);
            throw e;
        }
        SourceName accountable = caller.accountable(source);
        acknowledged.whenComplete((outcome, failure) -> {
            inFlight.release();
            if (failure == null) {
                outcomes.count(accountable, outcome);
            }
        });
        request.future(() -> acknowledged
                .copy()
                .orTimeout(settings.patience().toMillis(), TimeUnit.MILLISECONDS)
                .handle((outcome, failure) -> answer(request, accountable, article, outcome, failure)));
    }

    /** In the caller's trace; in a new one where the caller has none, or none that can be understood. */
    private CompletableFuture<Outcome> publish(RawArticle article, Context request) {
        return TraceContext.of(request.header(TraceContext.PARENT), request.header(TraceContext.STATE))
                .map(caller -> publisher.publish(article, caller))
                .orElseGet(() -> publisher.publish(article));
    }

    private Void answer(
            Context request, SourceName accountable, RawArticle article, Outcome outcome, Throwable failure) {
        if (failure == null) {
            request.status(202).json(Map.of("id", article.getId(), "outcome", outcome.tag()));
        } else {
            problem(accountable, failure instanceof CompletionException ? failure.getCause() : failure)
                    .answer(request);
        }
        return null;
    }

    private Problem problem(SourceName accountable, Throwable failure) {
        if (failure instanceof Unpublishable refused) {
            outcomes.count(accountable, Outcome.REFUSED);
            return refused.tooLarge()
                    ? Problem.of(413, "Content Too Large", "Kafka takes no record of that size")
                    : Problem.of(400, Push.INVALID, refused.getMessage());
        }
        String reason = failure instanceof TimeoutException
                ? "Kafka has not acknowledged within " + settings.patience()
                : String.valueOf(failure.getMessage());
        LOG.warn("push answered 503: {}", reason);
        return Problem.later(503, "Service Unavailable", reason + "; send it again", PAUSE);
    }
}
