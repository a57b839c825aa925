package wiredesk.ingest.remote;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wiredesk.ingest.formats.Formats;
import wiredesk.ingest.identity.SourceName;
import wiredesk.ingest.parse.Document;
import wiredesk.ingest.parse.Finding;
import wiredesk.ingest.parse.Origin;
import wiredesk.ingest.parse.ParseFailure;
import wiredesk.ingest.parse.TooLarge;
import wiredesk.ingest.poll.Poller;
import wiredesk.ingest.poll.Visit;
import wiredesk.ingest.publish.ArticlePublisher;
import wiredesk.ingest.publish.Outcomes;
import wiredesk.ingest.remote.RemoteSettings.After;
import wiredesk.ingest.remote.server.FileServer;
import wiredesk.ingest.remote.server.RemoteFolder;
import wiredesk.ingest.remote.server.RemoteFolder.Refused;
import wiredesk.ingest.source.Intake;
import wiredesk.schemas.SourceState;

/**
 * Asks a file server for what is new in a folder. A file is fetched whole before anything of it is published, and kept,
 * deleted or moved on the server when Kafka has it. A file that is broken, or that the server does not give, does not keep
 * the others from coming in; a connection that is lost ends the visit.
 */
public final class RemotePoller implements Poller {

    private static final Logger LOG = LoggerFactory.getLogger(RemotePoller.class);
    private static final int LOOKED_AT = 3;

    private final SourceName source;
    private final RemoteSettings settings;
    private final FileServer server;
    private final Clock clock;
    private final Taking taking;
    private final Memory memory = new Memory();

    public RemotePoller(
            SourceName source,
            RemoteSettings settings,
            FileServer server,
            Intake intake,
            ArticlePublisher publisher,
            Outcomes outcomes,
            Clock clock) {
        this.source = source;
        this.settings = settings;
        this.server = server;
        this.clock = clock;
        this.taking = new Taking(source, settings.limits(), intake, publisher, outcomes);
    }

    @Override
    public String address() {
        return server.address();
    }

    @Override
    public Visit poll(SourceState state) throws IOException {
        long published = 0;
        try (RemoteFolder folder = server.connect()) {
            List<RemoteFile> listed = Listing.of(folder);
            memory.recall(state.getSeen(), listed);
            Outbox outbox = new Outbox(folder);
            for (RemoteFile file : listed) {
                if (memory.isTaken(file)) {
                    clear(folder, outbox, file);
                }
            }
            for (RemoteFile file : memory.due(listed, settings.take())) {
                published += take(folder, outbox, file);
            }
        }
        SourceState next = SourceState.newBuilder(state).setSeen(memory.seen()).build();
        return new Visit(next, published, Optional.empty());
    }

    /** Reads the newest few files. */
    @Override
    public void look(Consumer<Finding> found) throws IOException {
        try (RemoteFolder folder = server.connect()) {
            List<RemoteFile> listed = Listing.of(folder);
            for (RemoteFile file : listed.subList(Math.max(0, listed.size() - LOOKED_AT), listed.size())) {
                try (Spool spool = Spool.fetch(folder, file, settings.limits().input())) {
                    read(origin(file), spool, found);
                } catch (TooLarge | Refused reason) {
                    ParseFailure failure = new ParseFailure(reason.getMessage(), reason);
                    found.accept(new Finding.Broken(origin(file), failure, new byte[0]));
                }
            }
        }
    }

    private void read(Origin origin, Spool spool, Consumer<Finding> found) throws IOException {
        try (InputStream content = spool.open();
                Document document = Document.open(origin, content, settings.limits())) {
            Formats.ALL.read(document, found);
        } catch (ParseFailure reason) {
            found.accept(new Finding.Broken(origin, reason, new byte[0]));
        }
    }

    private long take(RemoteFolder folder, Outbox outbox, RemoteFile file) throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("stopped");
        }
        Taking.Result result;
        try (Spool spool = Spool.fetch(folder, file, settings.limits().input())) {
            if (spool.size() != file.size()) {
                LOG.info("{}: {} has changed since it was listed, left for the next poll", source, file.path());
                return 0;
            }
            result = taking.take(origin(file), spool);
        } catch (TooLarge reason) {
            result = taking.refuse(origin(file).where(), reason);
        } catch (Refused reason) {
            LOG.warn("{}: {}", source, reason.getMessage());
            return 0;
        }
        report(result);
        if (result.broken() || !result.kept()) {
            memory.fail(file);
            setAside(folder, outbox, file, result);
        } else {
            memory.take(file);
            clear(folder, outbox, file);
        }
        return result.published();
    }

    private void report(Taking.Result result) {
        result.troubles().forEach(trouble -> {
            if (result.kept()) {
                LOG.warn("{}: {}: dead letter: {}", source, trouble.where(), trouble.reason());
            } else {
                LOG.error("{}: {}: not kept: {}", source, trouble.where(), trouble.reason());
            }
        });
    }

    private void clear(RemoteFolder folder, Outbox outbox, RemoteFile file) throws IOException {
        try {
            if (settings.after() == After.DELETE) {
                folder.delete(file.path());
                memory.forget(file);
            } else if (settings.after() == After.MOVE) {
                outbox.done(file);
                memory.forget(file);
            }
        } catch (Refused reason) {
            LOG.warn("{}: {}; it is taken in and remembered", source, reason.getMessage());
        }
    }

    /** What nobody but the server has is never deleted. */
    private void setAside(RemoteFolder folder, Outbox outbox, RemoteFile file, Taking.Result result)
            throws IOException {
        try {
            if (settings.after() == After.DELETE && result.kept()) {
                folder.delete(file.path());
                memory.forget(file);
            } else if (settings.after() == After.MOVE) {
                outbox.failed(file, result.troubles());
                memory.forget(file);
            }
        } catch (Refused reason) {
            LOG.warn("{}: {}; it is remembered as failed", source, reason.getMessage());
        }
    }

    /** The path below the folder is the story's name: a new file of that name is a new version. */
    private Origin origin(RemoteFile file) {
        String address = server.address();
        String where = address.endsWith("/") ? address + file.path() : address + "/" + file.path();
        Instant time = file.modified().equals(Instant.EPOCH) ? clock.instant() : file.modified();
        return Origin.of(where, time).withGuid(file.path());
    }
}
