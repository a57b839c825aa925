package wiredesk.ingest.drop;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wiredesk.ingest.identity.SourceName;
import wiredesk.ingest.publish.Outcomes;
import wiredesk.ingest.source.Backoff;
import wiredesk.ingest.source.Intake;
import wiredesk.ingest.source.Source;
import wiredesk.ingest.source.Worker;

/**
 * Watches a drop folder for as long as it runs. One process at a time works on a folder: the others wait for its lock, and
 * take over when it ends, however it ends.
 */
public final class DropSource implements Source {

    private static final Logger LOG = LoggerFactory.getLogger(DropSource.class);
    private static final String LOCK = ".wiredesk.lock";
    private static final Duration LONGEST_BACKOFF = Duration.ofMinutes(1);

    private final SourceName name;
    private final DropSettings settings;
    private final DropFolder folder;
    private final Backoff backoff;
    private final Worker worker;
    private volatile Optional<String> problem = Optional.empty();

    public DropSource(SourceName name, DropSettings settings, Intake intake, Outcomes outcomes, Clock clock) {
        this.name = name;
        this.settings = settings;
        this.folder = new DropFolder(name, settings, intake, outcomes, clock);
        this.backoff = new Backoff(
                settings.interval(),
                LONGEST_BACKOFF,
                () -> ThreadLocalRandom.current().nextDouble());
        this.worker = new Worker("drop-" + name, this::watch);
    }

    @Override
    public SourceName name() {
        return name;
    }

    @Override
    public void start() {
        worker.start();
    }

    @Override
    public Optional<String> problem() {
        return problem;
    }

    @Override
    public void close() {
        worker.close();
    }

    /** One turn: lock, watch and scan until something goes wrong; the worker starts the next turn after a pause. */
    private Duration watch() throws InterruptedException {
        Path root = settings.folder();
        try {
            Files.createDirectories(root);
            try (FileChannel channel =
                            FileChannel.open(root.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.tryLock()) {
                if (lock == null) {
                    problem = Optional.empty();
                    LOG.debug("{} is in the hands of another process", root);
                    return settings.interval();
                }
                scanForever(root);
            }
        } catch (IOException | RuntimeException e) {
            // whatever it is, this source tries again later, and no other source hears of it
            problem = Optional.of(root + ": " + e.getMessage());
            LOG.warn("drop folder {}: {}", root, e.toString());
        }
        return backoff.afterFailure();
    }

    private void scanForever(Path root) throws IOException, InterruptedException {
        try (Hints hints = Hints.of(root)) {
            while (!worker.isClosing()) {
                boolean settling = folder.scan();
                problem = Optional.empty();
                Duration usual = backoff.afterSuccess();
                hints.await(settling && settings.settle().compareTo(usual) < 0 ? settings.settle() : usual);
            }
        }
    }
}
