package wiredesk.ingest.drop;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Word from the file system that something has changed in the folder itself. Only a hint, to look before the interval is
 * over: subfolders and network file systems may give none.
 */
final class Hints implements Closeable {

    /** A folder that is being filled calls all the time; so often is often enough. */
    private static final Duration BREATH = Duration.ofMillis(50);

    private final WatchService watcher;

    private Hints(WatchService watcher) {
        this.watcher = watcher;
    }

    static Hints of(Path folder) throws IOException {
        WatchService watcher = folder.getFileSystem().newWatchService();
        folder.register(watcher, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
        return new Hints(watcher);
    }

    /** Waits for a hint, or for so long. */
    void await(Duration longest) throws InterruptedException {
        WatchKey key = watcher.poll(longest.toMillis(), TimeUnit.MILLISECONDS);
        if (key != null) {
            Thread.sleep(BREATH.toMillis());
            key.pollEvents();
            key.reset();
        }
    }

    @Override
    public void close() throws IOException {
        watcher.close();
    }
}
