package wiredesk.ingest.publish;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import wiredesk.runtime.tracing.CurrentSpan;
import wiredesk.runtime.tracing.StageSpan;
import wiredesk.runtime.tracing.Tracing;
import wiredesk.runtime.tracing.Work;
import wiredesk.schemas.RawArticle;
import wiredesk.schemas.TraceContext;

/**
 * Gives each article a span of ingest's own, in the trace that it comes with or in a new one: from when it is to be published
 * until Kafka has it. With the span's ids it goes on; what is logged here and by those who wait for the answer bears them.
 */
public final class TracedPublisher implements ArticlePublisher {

    private final ArticlePublisher publisher;
    private final Tracing tracing;
    private final String topic;

    /** @param topic where the articles go */
    public TracedPublisher(ArticlePublisher publisher, Tracing tracing, String topic) {
        this.publisher = publisher;
        this.tracing = tracing;
        this.topic = topic;
    }

    @Override
    public CompletableFuture<Outcome> publish(RawArticle article) {
        return publish(article, Optional.empty());
    }

    @Override
    public CompletableFuture<Outcome> publish(RawArticle article, TraceContext trace) {
        return publish(article, Optional.of(trace));
    }

    @Override
    public CompletableFuture<Void> bury(DeadLetter letter) {
        return publisher.bury(letter);
    }

    @Override
    public Optional<String> problem() {
        return publisher.problem();
    }

    private CompletableFuture<Outcome> publish(RawArticle article, Optional<TraceContext> caller) {
        StageSpan span = tracing.begin(Work.send(topic, article.getId()), caller);
        CompletableFuture<Outcome> answer = new CompletableFuture<>();
        try (CurrentSpan current = CurrentSpan.enter(span, article.getId())) {
            publisher
                    .publish(article, span.context())
                    .whenComplete((outcome, failure) -> answer(article, span, answer, outcome, failure));
        } catch (RuntimeException e) {
            span.failed(e);
            span.end();
            throw e;
        }
        return answer;
    }

    /** Whoever waits for the answer goes on within the span, so that what they log of it bears its ids. */
    private static void answer(
            RawArticle article, StageSpan span, CompletableFuture<Outcome> answer, Outcome outcome, Throwable failure) {
        if (failure == null) {
            span.outcome(outcome.tag());
        } else {
            span.failed(
                    failure instanceof CompletionException && failure.getCause() != null
                            ? failure.getCause()
                            : failure);
        }
        span.end();
        try (CurrentSpan current = CurrentSpan.enter(span, article.getId())) {
            if (failure == null) {
                answer.complete(outcome);
            } else {
                answer.completeExceptionally(failure);
            }
        }
    }
}
