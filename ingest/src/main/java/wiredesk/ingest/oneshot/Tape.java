package wiredesk.ingest.oneshot;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.LongConsumer;

/**
 * Keeps what is read of an input, up to a bound, so that an input which turns out to be broken can be buried as it came,
 * standard input too.
 */
final class Tape extends FilterInputStream {

    private final int limit;
    private final LongConsumer progress;
    private ByteArrayOutputStream kept = new ByteArrayOutputStream();

    Tape(InputStream in, int limit, LongConsumer progress) {
        super(in);
        this.limit = limit;
        this.progress = progress;
    }

    /** The whole input, the part not yet read included; empty if it is longer than the bound. */
    Optional<byte[]> whole() throws IOException {
        byte[] buffer = new byte[8192];
        while (kept != null && read(buffer, 0, buffer.length) >= 0) {
            // reading keeps
        }
        return Optional.ofNullable(kept).map(ByteArrayOutputStream::toByteArray);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int n = in.read(buffer, offset, length);
        if (n > 0) {
            progress.accept(n);
            if (kept != null && kept.size() + n > limit) {
                kept = null;
            } else if (kept != null) {
                kept.write(buffer, offset, n);
            }
        }
        return n;
    }

    /** The reader is done with it, we may not be. */
    @Override
    public void close() {}
}
