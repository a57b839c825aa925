package wiredesk.ingest.remote;

import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import wiredesk.ingest.parse.TooLarge;
import wiredesk.ingest.remote.server.RemoteFolder;

/**
 * A fetched file, on our own disk while it is taken in: a connection that breaks off has published nothing yet, and what is
 * broken can be kept as it came. Gone when closed.
 */
final class Spool implements Closeable {

    private final Path path;

    private Spool(Path path) {
        this.path = path;
    }

    /**
     * @param limit bytes that are fetched
     * @throws TooLarge if there are more
     */
    static Spool fetch(RemoteFolder folder, RemoteFile file, long limit) throws IOException {
        if (file.size() > limit) {
            throw new TooLarge(file.path(), limit);
        }
        Spool spool = new Spool(Files.createTempFile("wiredesk-", ".fetched"));
        try (OutputStream out = new Bounded(Files.newOutputStream(spool.path), file.path(), limit)) {
            folder.fetch(file.path(), out);
            return spool;
        } catch (IOException | RuntimeException e) {
            spool.close();
            throw e;
        }
    }

    InputStream open() throws IOException {
        return Files.newInputStream(path);
    }

    long size() throws IOException {
        return Files.size(path);
    }

    byte[] bytes() throws IOException {
        return Files.readAllBytes(path);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }

    private static final class Bounded extends FilterOutputStream {

        private final String what;
        private final long limit;
        private long count;

        Bounded(OutputStream out, String what, long limit) {
            super(out);
            this.what = what;
            this.limit = limit;
        }

        @Override
        public void write(int b) throws IOException {
            add(1);
            out.write(b);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            add(length);
            out.write(bytes, offset, length);
        }

        private void add(int n) throws IOException {
            count += n;
            if (count > limit) {
                throw new TooLarge(what, limit);
            }
        }
    }
}
