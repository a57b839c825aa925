package wiredesk.ingest.seen;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import wiredesk.ingest.publish.ArticlePublisher;
import wiredesk.ingest.publish.DeadLetter;
import wiredesk.ingest.publish.Outcome;
import wiredesk.schemas.RawArticle;
import wiredesk.schemas.TraceContext;

/**
 * Publishes a version that is new, and answers {@link Outcome#DUPLICATE} for one that was published before. Versions of one
 * article wait for each other, so that of two equal ones that come at the same time the second is answered when the first
 * has come to something.
 */
public final class OncePublisher implements ArticlePublisher {

    private final ArticlePublisher publisher;
    private final SeenArticles seen;
    private final Repeats repeats;
    private final Map<String, CompletableFuture<Outcome>> underWay = new ConcurrentHashMap<>();

    public OncePublisher(ArticlePublisher publisher, SeenArticles seen, Repeats repeats) {
        this.publisher = publisher;
        this.seen = seen;
        this.repeats = repeats;
    }

    @Override
    public CompletableFuture<Outcome> publish(RawArticle article) {
        return publish(article, TraceContext.begin());
    }

    @Override
    public CompletableFuture<Outcome> publish(RawArticle article, TraceContext trace) {
        CompletableFuture<Outcome> outcome = new CompletableFuture<>();
        CompletableFuture<Outcome> before = underWay.put(article.getId(), outcome);
        outcome.whenComplete((done, failure) -> underWay.remove(article.getId(), outcome));
        if (before == null) {
            publish(article, trace, outcome);
        } else {
            before.whenComplete((done, failure) -> publish(article, trace, outcome));
        }
        return outcome;
    }

    @Override
    public CompletableFuture<Void> bury(DeadLetter letter) {
        return publisher.bury(letter);
    }

    @Override
    public Optional<String> problem() {
        return publisher.problem();
    }

    private void publish(RawArticle article, TraceContext trace, CompletableFuture<Outcome> outcome) {
        if (seen.isRepeat(article)) {
            repeats.note(article);
            outcome.complete(Outcome.DUPLICATE);
            return;
        }
        publisher.publish(article, trace).whenComplete((done, failure) -> {
            if (failure == null) {
                seen.published(article);
                outcome.complete(done);
            } else {
                outcome.completeExceptionally(failure);
            }
        });
    }
}
