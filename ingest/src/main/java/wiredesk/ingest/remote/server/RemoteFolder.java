package wiredesk.ingest.remote.server;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;

/**
 * A folder on another machine, while connected. Paths are relative to it, with {@code /} between names; the empty path is
 * the folder itself. One thread at a time.
 *
 * <p>What the server refuses is a {@link Refused}, and the next request may go well; any other {@link IOException} is the end
 * of the connection.
 */
public interface RemoteFolder extends Closeable {

    /**
     * One name in a folder.
     *
     * @param name without a path, never {@code ..} or anything else that leads out of the folder
     * @param folder whether it is a folder; links and devices are not listed at all
     * @param size in bytes, of a file
     * @param modified as exact as the server tells
     */
    record Entry(String name, boolean folder, long size, Instant modified) {}

    /** @throws Refused if there is no such folder, or it may not be read */
    List<Entry> list(String path) throws IOException;

    /** Writes a file's bytes and returns when the server has said that these are all. */
    void fetch(String path, OutputStream to) throws IOException;

    void delete(String path) throws IOException;

    /** Renames a file; the folder must be there, the file must not. */
    void move(String from, String to) throws IOException;

    /** Makes a file of a few bytes. */
    void write(String path, byte[] bytes) throws IOException;

    /** Makes a folder; it is no error if there is one. */
    void makeFolder(String path) throws IOException;

    /** The server says no; the connection stays. */
    final class Refused extends IOException {

        private static final long serialVersionUID = 1L;

        Refused(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
