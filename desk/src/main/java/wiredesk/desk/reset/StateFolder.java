package wiredesk.desk.reset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.kafka.common.utils.Utils;

/** The folder in which Kafka Streams keeps an application's local state on this machine. */
final class StateFolder {

    /** Kafka Streams holds a lock on this file as long as a process uses the folder. */
    private static final String LOCK = ".lock";

    private final Path folder;

    StateFolder(Path folder) {
        this.folder = folder;
    }

    boolean isThere() {
        return Files.isDirectory(folder);
    }

    /** @throws ResetRefused if a process uses it, though Kafka may know nothing of that */
    void refuseIfUsed() {
        Path lock = folder.resolve(LOCK);
        if (!Files.exists(lock)) {
            return;
        }
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE);
                FileLock held = channel.tryLock()) {
            if (held == null) {
                throw new ResetRefused("a process on this machine uses " + folder + "; stop it first");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("whether " + folder + " is in use cannot be told", e);
        }
    }

    void delete() {
        try {
            Utils.delete(folder.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException("the local state cannot be deleted: " + folder, e);
        }
    }
}
