package wiredesk.desk.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.kafka.common.utils.Utils;

/** A folder that is gone with all that is in it when it is closed. */
record TemporaryFolder(Path path) implements AutoCloseable {

    static TemporaryFolder named(String beginning) throws IOException {
        return new TemporaryFolder(Files.createTempDirectory(beginning));
    }

    @Override
    public void close() throws IOException {
        Utils.delete(path.toFile());
    }
}
