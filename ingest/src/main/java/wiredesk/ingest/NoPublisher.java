package wiredesk.ingest;

import java.util.concurrent.CompletableFuture;
import wiredesk.ingest.publish.ArticlePublisher;
import wiredesk.ingest.publish.DeadLetter;
import wiredesk.ingest.publish.Outcome;
import wiredesk.schemas.RawArticle;

/** Stands where something would be published if somebody did more than look. */
final class NoPublisher implements ArticlePublisher {

    @Override
    public CompletableFuture<Outcome> publish(RawArticle article) {
        return CompletableFuture.failedFuture(new Unavailable("nothing is published in a test", null));
    }

    @Override
    public CompletableFuture<Void> bury(DeadLetter letter) {
        return CompletableFuture.failedFuture(new Unavailable("nothing is published in a test", null));
    }
}
