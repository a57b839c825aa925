package wiredesk.ingest.remote;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.zip.ZipException;
import wiredesk.ingest.identity.SourceName;
import wiredesk.ingest.parse.Document;
import wiredesk.ingest.parse.Limits;
import wiredesk.ingest.parse.Origin;
import wiredesk.ingest.parse.ParseFailure;
import wiredesk.ingest.parse.TooLarge;
import wiredesk.ingest.publish.ArticlePublisher;
import wiredesk.ingest.publish.ArticlePublisher.Unpublishable;
import wiredesk.ingest.publish.DeadLetter;
import wiredesk.ingest.publish.Outcome;
import wiredesk.ingest.publish.Outcomes;
import wiredesk.ingest.source.Intake;
import wiredesk.ingest.source.Receipt;
import wiredesk.ingest.source.Receipt.Trouble;

/** Takes one fetched file in. What is broken as a whole becomes a dead letter, byte for byte. */
final class Taking {

    /**
     * What became of a file.
     *
     * @param published articles that Kafka has
     * @param troubles pieces that did not become articles, or the whole of it
     * @param kept whether Kafka has all of it, as articles and dead letters; if not, only the server has
     * @param broken whether it is broken as a whole
     */
    record Result(long published, List<Trouble> troubles, boolean kept, boolean broken) {}

    private final SourceName source;
    private final Limits limits;
    private final Intake intake;
    private final ArticlePublisher publisher;
    private final Outcomes outcomes;

    Taking(SourceName source, Limits limits, Intake intake, ArticlePublisher publisher, Outcomes outcomes) {
        this.source = source;
        this.limits = limits;
        this.intake = intake;
        this.publisher = publisher;
        this.outcomes = outcomes;
    }

    /** @throws ArticlePublisher.Unavailable if Kafka is away; to be taken in again */
    Result take(Origin origin, Spool spool) throws IOException {
        try (InputStream content = spool.open();
                Document document = Document.open(origin, content, limits)) {
            Receipt receipt = intake.take(document, source);
            List<Trouble> troubles = new ArrayList<>(receipt.kept());
            troubles.addAll(receipt.buried());
            receipt.kept().forEach(trouble -> outcomes.count(source, Outcome.FAILED));
            return new Result(receipt.published(), troubles, receipt.kept().isEmpty(), false);
        } catch (ParseFailure | TooLarge | ZipException | EOFException broken) {
            return bury(origin.where(), spool, broken);
        }
    }

    /** A file that is not even fetched. */
    Result refuse(String where, TooLarge reason) {
        outcomes.count(source, Outcome.FAILED);
        return broken(where, reason, false);
    }

    private Result bury(String where, Spool spool, Exception reason) throws IOException {
        boolean kept = spool.size() <= limits.document() && isBuried(new DeadLetter(where, spool.bytes(), reason));
        if (kept) {
            outcomes.countDeadLetter(source, reason);
        } else {
            outcomes.count(source, Outcome.FAILED);
        }
        return broken(where, reason, kept);
    }

    private boolean isBuried(DeadLetter letter) {
        try {
            publisher.bury(letter).join();
            return true;
        } catch (CompletionException e) {
            if (e.getCause() instanceof Unpublishable) {
                return false;
            }
            throw e.getCause() instanceof RuntimeException known ? known : e;
        }
    }

    private static Result broken(String where, Exception reason, boolean kept) {
        String words = Optional.ofNullable(reason.getMessage()).orElse("ends too early");
        return new Result(0, List.of(new Trouble(where, words)), kept, true);
    }
}
