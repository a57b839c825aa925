package wiredesk.ingest.drop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wiredesk.ingest.drop.Inbox.Arrival;
import wiredesk.ingest.identity.SourceName;
import wiredesk.ingest.parse.Document;
import wiredesk.ingest.parse.Limits;
import wiredesk.ingest.parse.Origin;
import wiredesk.ingest.parse.ParseFailure;
import wiredesk.ingest.parse.TooLarge;
import wiredesk.ingest.publish.Outcome;
import wiredesk.ingest.publish.Outcomes;
import wiredesk.ingest.source.Intake;
import wiredesk.ingest.source.Receipt;
import wiredesk.ingest.source.Receipt.Trouble;

/** One look into a drop folder at a time: takes in what has settled, moves away what is dealt with. */
final class DropFolder {

    private static final Logger LOG = LoggerFactory.getLogger(DropFolder.class);

    private final SourceName source;
    private final Path root;
    private final Intake intake;
    private final Outcomes outcomes;
    private final Limits limits;
    private final Clock clock;
    private final Inbox inbox;
    private final Outbox outbox;
    private final Stillness stillness;
    /** Taken in, but not to be moved: published once, not again and again. */
    private final Set<Arrival> stuck = new HashSet<>();

    DropFolder(SourceName source, DropSettings settings, Intake intake, Outcomes outcomes, Clock clock) {
        this.source = source;
        this.root = settings.folder();
        this.intake = intake;
        this.outcomes = outcomes;
        this.limits = settings.limits();
        this.clock = clock;
        this.inbox = new Inbox(root);
        this.outbox = new Outbox(root);
        this.stillness = new Stillness(settings.settle());
    }

    /**
     * Takes in every file that has settled, oldest first.
     *
     * @return whether a file is still settling, so that another look is due soon
     * @throws IOException if the folder or a file in it cannot be read or moved; the other files have been dealt with
     * @throws wiredesk.ingest.publish.ArticlePublisher.Unavailable if Kafka is away; the files stay where they are
     */
    boolean scan() throws IOException {
        List<Arrival> seen = inbox.list();
        stuck.retainAll(seen);
        IOException first = null;
        for (Arrival arrival : stillness.settled(seen, clock.instant())) {
            try {
                take(arrival);
            } catch (NoSuchFileException gone) {
                LOG.debug("{} is gone again", arrival.path());
            } catch (IOException e) {
                first = first == null ? e : first;
            }
        }
        if (first != null) {
            throw first;
        }
        return stillness.isWaiting(clock.instant());
    }

    private void take(Arrival arrival) throws IOException {
        Path file = arrival.path();
        if (stuck.contains(arrival)) {
            done(arrival);
            return;
        }
        Receipt receipt;
        try (Document document = Document.open(origin(arrival), Files.newInputStream(file), limits)) {
            receipt = intake.take(document, source);
        } catch (ParseFailure | TooLarge | ZipException | java.io.EOFException reason) {
            fail(arrival, 0, List.of(new Trouble(file.toString(), String.valueOf(reason.getMessage()))));
            return;
        }
        if (receipt.kept().isEmpty()) {
            stuck.add(arrival);
            done(arrival);
            receipt.buried().forEach(trouble -> LOG.warn("{}: dead letter: {}", trouble.where(), trouble.reason()));
        } else {
            List<Trouble> troubles = new ArrayList<>(receipt.kept());
            troubles.addAll(receipt.buried());
            fail(arrival, receipt.published(), troubles);
        }
    }

    /** What has taken its place meanwhile, or grown on, has yet to be read. */
    private void done(Arrival arrival) throws IOException {
        if (inbox.isUnchanged(arrival)) {
            outbox.done(arrival.path());
        }
    }

    private void fail(Arrival arrival, long published, List<Trouble> troubles) throws IOException {
        if (!inbox.isUnchanged(arrival)) {
            return;
        }
        Path target = outbox.failed(arrival.path(), source.value(), published, troubles, clock.instant());
        outcomes.count(source, Outcome.FAILED);
        LOG.warn("{}: moved to {}: {}", arrival.path(), target, troubles.get(0).reason());
    }

    /** The name below the folder is the story's name: a new file of that name is a new version. */
    private Origin origin(Arrival arrival) {
        String name = root.relativize(arrival.path()).toString().replace('\\', '/');
        return Origin.of(arrival.path().toString(), arrival.modified().toInstant())
                .withGuid(name);
    }
}
