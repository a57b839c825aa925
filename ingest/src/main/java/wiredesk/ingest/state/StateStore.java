package wiredesk.ingest.state;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import wiredesk.ingest.identity.SourceName;
import wiredesk.schemas.SourceState;

/** Where polled sources keep what they remember between polls. */
public interface StateStore {

    /** Remembers nothing. */
    static StateStore none() {
        return new StateStore() {
            @Override
            public Optional<SourceState> find(SourceName source) {
                return Optional.empty();
            }

            @Override
            public CompletableFuture<Void> save(SourceState state) {
                return CompletableFuture.completedFuture(null);
            }
        };
    }

    Optional<SourceState> find(SourceName source);

    /**
     * @return completes once it is kept for good; fails as {@link wiredesk.ingest.publish.ArticlePublisher#publish} does
     */
    CompletableFuture<Void> save(SourceState state);
}
