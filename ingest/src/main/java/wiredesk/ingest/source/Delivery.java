package wiredesk.ingest.source;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import wiredesk.ingest.identity.Identity;
import wiredesk.ingest.identity.SourceName;
import wiredesk.ingest.parse.Finding;
import wiredesk.ingest.parse.Origin;
import wiredesk.ingest.parse.ParseFailure;
import wiredesk.ingest.publish.ArticlePublisher;
import wiredesk.ingest.publish.ArticlePublisher.Unpublishable;
import wiredesk.ingest.publish.DeadLetter;
import wiredesk.ingest.publish.Outcome;
import wiredesk.ingest.publish.Outcomes;
import wiredesk.schemas.RawArticle;

/** The pieces of one document on their way to Kafka, so many at once. */
final class Delivery implements Consumer<Finding> {

    /** Ends the reading of a document whose pieces cannot be delivered. */
    static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final Origin whole;
    private final SourceName source;
    private final UnaryOperator<RawArticle> finish;
    private final ArticlePublisher publisher;
    private final Outcomes outcomes;
    private final Clock clock;
    private final int inFlight;
    private final Semaphore permits;
    private final AtomicLong published = new AtomicLong();
    private final AtomicReference<RuntimeException> unavailable = new AtomicReference<>();
    private final List<Receipt.Trouble> buried = Collections.synchronizedList(new ArrayList<>());
    private final List<Receipt.Trouble> kept = Collections.synchronizedList(new ArrayList<>());
    private ParseFailure broken;

    Delivery(
            Origin whole,
            SourceName source,
            UnaryOperator<RawArticle> finish,
            ArticlePublisher publisher,
            Outcomes outcomes,
            Clock clock,
            int inFlight) {
        this.whole = whole;
        this.source = source;
        this.finish = finish;
        this.publisher = publisher;
        this.outcomes = outcomes;
        this.clock = clock;
        this.inFlight = inFlight;
        this.permits = new Semaphore(inFlight);
    }

    @Override
    public void accept(Finding finding) {
        if (unavailable.get() != null) {
            throw new Stopped();
        }
        if (finding instanceof Finding.Parsed parsed) {
            publish(parsed);
        } else if (finding instanceof Finding.Broken piece) {
            reject(piece, piece.reason());
        }
    }

    /** Waits for every acknowledgement and says what became of the document. */
    Receipt finish() throws ParseFailure {
        settle();
        if (unavailable.get() != null) {
            throw unavailable.get();
        }
        if (broken != null) {
            throw broken;
        }
        return new Receipt(published.get(), buried, kept);
    }

    void settle() {
        permits.acquireUninterruptibly(inFlight);
        permits.release(inFlight);
    }

    private void publish(Finding.Parsed parsed) {
        try {
            RawArticle article = finish.apply(Identity.complete(parsed, source, clock.instant()));
            permits.acquireUninterruptibly();
            publisher.publish(article).whenComplete((outcome, failure) -> {
                if (failure == null) {
                    if (outcome == Outcome.PUBLISHED) {
                        published.incrementAndGet();
                    }
                    outcomes.count(source, outcome);
                    permits.release();
                } else if (cause(failure) instanceof Unpublishable refused) {
                    bury(parsed, refused);
                } else {
                    stop(failure);
                }
            });
        } catch (ParseFailure reason) {
            reject(parsed, reason);
        }
    }

    /** A broken piece is a dead letter; a document that is one broken piece is the caller's to keep. */
    private void reject(Finding piece, ParseFailure reason) {
        if (piece.origin().equals(whole)) {
            broken = reason;
        } else {
            permits.acquireUninterruptibly();
            bury(piece, reason);
        }
    }

    private void bury(Finding piece, Throwable reason) {
        Receipt.Trouble trouble = new Receipt.Trouble(piece.origin().where(), reason.getMessage());
        publisher.bury(DeadLetter.of(piece, reason)).whenComplete((done, failure) -> {
            if (failure == null) {
                buried.add(trouble);
                outcomes.countDeadLetter(source, reason);
                permits.release();
            } else if (cause(failure) instanceof Unpublishable) {
                kept.add(trouble);
                permits.release();
            } else {
                stop(failure);
            }
        });
    }

    private void stop(Throwable failure) {
        Throwable cause = cause(failure);
        unavailable.compareAndSet(
                null,
                cause instanceof RuntimeException known
                        ? known
                        : new ArticlePublisher.Unavailable(String.valueOf(cause.getMessage()), cause));
        permits.release();
    }

    private static Throwable cause(Throwable failure) {
        return failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
    }
}
