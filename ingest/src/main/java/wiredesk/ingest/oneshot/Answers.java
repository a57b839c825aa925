package wiredesk.ingest.oneshot;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import wiredesk.ingest.publish.ArticlePublisher.Unpublishable;

/** Waits for what the publisher promised. */
final class Answers {

    private Answers() {}

    /** @throws IOException if it will never be taken; the user still has it */
    static void join(CompletableFuture<Void> promise) throws IOException {
        try {
            promise.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof Unpublishable refused) {
                throw new IOException(refused.getMessage(), refused);
            }
            throw e.getCause() instanceof RuntimeException known ? known : e;
        }
    }
}
