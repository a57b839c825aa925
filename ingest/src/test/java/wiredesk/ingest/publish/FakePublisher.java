package wiredesk.ingest.publish;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import wiredesk.schemas.RawArticle;

/** Publishes into lists, and answers as it is told. */
public final class FakePublisher implements ArticlePublisher {

    /** What has been acknowledged. */
    public final List<RawArticle> articles = new CopyOnWriteArrayList<>();
    /** What has been buried. */
    public final List<DeadLetter> letters = new CopyOnWriteArrayList<>();
    /** What waits for an answer after {@link #hold}. */
    public final List<CompletableFuture<Outcome>> held = new CopyOnWriteArrayList<>();

    private volatile Function<RawArticle, CompletableFuture<Outcome>> answer = article -> published();
    private volatile Function<DeadLetter, CompletableFuture<Void>> grave = letter -> done();

    /** From here on Kafka is away. */
    public void away() {
        answer = article -> CompletableFuture.failedFuture(new Unavailable("no broker", null));
        grave = letter -> CompletableFuture.failedFuture(new Unavailable("no broker", null));
    }

    /** From here on all is well. */
    public void back() {
        answer = article -> published();
        grave = letter -> done();
    }

    /** From here on something else happens while an article is on its way. */
    public void meanwhile(Runnable event) {
        Function<RawArticle, CompletableFuture<Outcome>> usual = answer;
        answer = article -> {
            event.run();
            return usual.apply(article);
        };
    }

    /** From here on nothing is answered. */
    public void hold() {
        answer = article -> {
            CompletableFuture<Outcome> waiting = new CompletableFuture<>();
            held.add(waiting);
            return waiting;
        };
    }

    /** From here on articles are too large, and their dead letters too. */
    public void tooLarge() {
        Unpublishable refusal = new Unpublishable("too large for Kafka", true, null);
        answer = article -> CompletableFuture.failedFuture(refusal);
        grave = letter -> CompletableFuture.failedFuture(refusal);
    }

    @Override
    public CompletableFuture<Outcome> publish(RawArticle article) {
        return answer.apply(article).thenApply(outcome -> {
            articles.add(article);
            return outcome;
        });
    }

    @Override
    public CompletableFuture<Void> bury(DeadLetter letter) {
        return grave.apply(letter).thenRun(() -> letters.add(letter));
    }

    private static CompletableFuture<Outcome> published() {
        return CompletableFuture.completedFuture(Outcome.PUBLISHED);
    }

    private static CompletableFuture<Void> done() {
        return CompletableFuture.completedFuture(null);
    }
}
