package wiredesk.ingest.source;

import java.io.IOException;
import java.time.Clock;
import java.util.function.UnaryOperator;
import wiredesk.ingest.formats.Formats;
import wiredesk.ingest.identity.SourceName;
import wiredesk.ingest.parse.Document;
import wiredesk.ingest.parse.ParseFailure;
import wiredesk.ingest.publish.ArticlePublisher;
import wiredesk.ingest.publish.ArticlePublisher.Unavailable;
import wiredesk.ingest.publish.Outcomes;
import wiredesk.schemas.RawArticle;

/** The way of one input: parse, identify, publish, and wait until Kafka has all of it. */
public final class Intake {

    /** Records of one input that may be under way at once: enough to fill batches, few enough to hold in memory. */
    private static final int IN_FLIGHT = 500;

    private final Formats formats;
    private final ArticlePublisher publisher;
    private final Outcomes outcomes;
    private final Clock clock;

    /**
     * @param formats what may come in
     */
    public Intake(Formats formats, ArticlePublisher publisher, Outcomes outcomes, Clock clock) {
        this.formats = formats;
        this.publisher = publisher;
        this.outcomes = outcomes;
        this.clock = clock;
    }

    /**
     * Takes a document in. When it returns, every piece is acknowledged, as an article or as a dead letter.
     *
     * @throws ParseFailure if the document as a whole is broken; nothing of it is buried, it is the caller's to keep
     * @throws IOException if it cannot be read, or is {@link wiredesk.ingest.parse.TooLarge}
     * @throws Unavailable if Kafka or the registry is away; to be taken in again, what was published will be a repeat
     */
    public Receipt take(Document document, SourceName source) throws IOException, ParseFailure {
        return take(document, source, Completion.NONE, UnaryOperator.identity());
    }

    /**
     * Likewise, with two steps between.
     *
     * @param completion adds to a piece before it is identified
     * @param finish has the last word on an article; its content hash is over what came in
     */
    public Receipt take(Document document, SourceName source, Completion completion, UnaryOperator<RawArticle> finish)
            throws IOException, ParseFailure {
        Delivery delivery = new Delivery(document.origin(), source, finish, publisher, outcomes, clock, IN_FLIGHT);
        try {
            formats.read(document, finding -> completion.complete(finding).ifPresent(delivery));
        } catch (Delivery.Stopped stopped) {
            // the reason comes out of finish()
        } catch (IOException | ParseFailure | RuntimeException broken) {
            delivery.settle();
            throw broken;
        }
        return delivery.finish();
    }
}
