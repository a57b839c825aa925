package wiredesk.ingest.publish;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import wiredesk.schemas.RawArticle;
import wiredesk.schemas.TraceContext;

/** Where articles go. Implementations are thread-safe and keep the order of one caller's articles. */
public interface ArticlePublisher {

    /**
     * Publishes one version of an article.
     *
     * @return completes once Kafka has acknowledged it with acks=all ({@link Outcome#PUBLISHED}), or has had it before
     *     ({@link Outcome#DUPLICATE}); fails with {@link Unpublishable} if this article can never be published, with
     *     {@link Unavailable} if it may be tried again
     */
    CompletableFuture<Outcome> publish(RawArticle article);

    /**
     * Likewise, as part of a trace that somebody else has begun.
     *
     * @param trace the span that the article comes from: it goes with the article to Kafka, unless a publisher on the way
     *     there has a span of its own ({@link TracedPublisher})
     */
    default CompletableFuture<Outcome> publish(RawArticle article, TraceContext trace) {
        return publish(article);
    }

    /**
     * Keeps what could not be read.
     *
     * @return completes once Kafka has acknowledged it; fails as {@link #publish} does
     */
    CompletableFuture<Void> bury(DeadLetter letter);

    /** What keeps it from publishing, as far as it knows; empty if nothing does. */
    default Optional<String> problem() {
        return Optional.empty();
    }

    /** Kafka or the registry is away, or refuses us: nothing is lost, and trying again may help. */
    final class Unavailable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public Unavailable(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /** This record will never be taken: too large, or it does not fit its schema. */
    final class Unpublishable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final boolean tooLarge;

        public Unpublishable(String message, boolean tooLarge, Throwable cause) {
            super(message, cause);
            this.tooLarge = tooLarge;
        }

        public boolean tooLarge() {
            return tooLarge;
        }
    }
}
