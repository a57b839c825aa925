package wiredesk.ingest.oneshot;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import wiredesk.ingest.formats.Formats;
import wiredesk.ingest.identity.SourceName;
import wiredesk.ingest.oneshot.Inputs.Input;
import wiredesk.ingest.oneshot.Opener.Opened;
import wiredesk.ingest.parse.Document;
import wiredesk.ingest.parse.Limits;
import wiredesk.ingest.parse.ParseFailure;
import wiredesk.ingest.publish.ArticlePublisher;
import wiredesk.ingest.publish.ArticlePublisher.Unavailable;
import wiredesk.ingest.publish.DeadLetter;
import wiredesk.ingest.publish.Outcome;
import wiredesk.ingest.publish.Outcomes;
import wiredesk.ingest.source.Intake;
import wiredesk.ingest.source.Receipt;
import wiredesk.runtime.progress.Progress;

/**
 * Takes files, folders, archives, addresses and standard input in, once, and reports. What is broken becomes a dead letter
 * and the rest goes on; when Kafka is away it stops, and may be run again as it is: what was published before is a
 * duplicate, and is not published again.
 */
public final class OneShot {

    private final ArticlePublisher publisher;
    private final Outcomes outcomes;
    private final Limits limits;
    private final Clock clock;
    private final Intake intake;
    private final Opener opener;

    public OneShot(ArticlePublisher publisher, Outcomes outcomes, Limits limits, Clock clock) {
        this(publisher, outcomes, limits, Web.NONE, clock);
    }

    /** @param web for addresses among the arguments */
    public OneShot(ArticlePublisher publisher, Outcomes outcomes, Limits limits, Web web, Clock clock) {
        this.publisher = publisher;
        this.outcomes = outcomes;
        this.limits = limits;
        this.clock = clock;
        this.opener = new Opener(web, clock);
        this.intake = new Intake(Formats.ALL, publisher, outcomes, clock);
    }

    /** Bytes that the paths stand for, for a progress bar; negative if standard input or an address is among them. */
    public static long size(List<String> paths) {
        long total = 0;
        for (String path : paths) {
            try {
                for (Input input : Inputs.of(path)) {
                    long size = Inputs.size(input);
                    if (size < 0) {
                        return -1;
                    }
                    total += size;
                }
            } catch (IOException missing) {
                // run() reports it
            }
        }
        return total;
    }

    /**
     * @param paths files, folders, addresses, or {@code -} for standard input
     * @param source the first part of the articles' ids
     */
    public Summary run(List<String> paths, SourceName source, InputStream stdin, Progress progress) {
        Instant start = clock.instant();
        long published = outcomes.total(source, Outcome.PUBLISHED);
        long duplicates = outcomes.total(source, Outcome.DUPLICATE);
        Tally tally = new Tally();
        for (String path : paths) {
            try {
                for (Input input : Inputs.of(path)) {
                    take(input, source, stdin, progress, tally);
                }
            } catch (IOException e) {
                tally.fail(path, reason(e));
                outcomes.count(source, Outcome.FAILED);
            } catch (Unavailable e) {
                tally.stop(e.getMessage());
                break;
            }
        }
        return tally.summary(
                outcomes.total(source, Outcome.PUBLISHED) - published,
                outcomes.total(source, Outcome.DUPLICATE) - duplicates,
                Duration.between(start, clock.instant()));
    }

    private void take(Input input, SourceName source, InputStream stdin, Progress progress, Tally tally) {
        try (Opened opened = opener.open(input, stdin);
                Tape tape = new Tape(
                        opened.content(),
                        (int) limits.document(),
                        n -> progress.advance(n, outcomes.total(source, Outcome.PUBLISHED) + " published"));
                Document document = Document.open(opened.origin(), tape, limits)) {
            try {
                Receipt receipt = intake.take(document, source);
                tally.add(receipt);
                receipt.kept().forEach(trouble -> outcomes.count(source, Outcome.FAILED));
            } catch (ParseFailure broken) {
                bury(input, tape, broken, source, tally);
            }
        } catch (IOException e) {
            tally.fail(input.where(), reason(e));
            outcomes.count(source, Outcome.FAILED);
        }
    }

    private void bury(Input input, Tape tape, ParseFailure broken, SourceName source, Tally tally) throws IOException {
        String where = input.where();
        byte[] bytes = tape.whole().orElseThrow(() -> new IOException(broken.getMessage() + "; too large to keep"));
        Answers.join(publisher.bury(new DeadLetter(where, bytes, broken)));
        outcomes.countDeadLetter(source, broken);
        tally.bury(where, broken.getMessage());
    }

    static String reason(IOException e) {
        return e instanceof java.nio.file.NoSuchFileException
                ? "no such file or folder"
                : String.valueOf(e.getMessage());
    }
}
