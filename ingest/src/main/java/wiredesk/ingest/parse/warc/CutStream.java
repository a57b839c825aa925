package wiredesk.ingest.parse.warc;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.ZipException;

/** A stream whose compression may break off: that is its end, and it remembers why. */
final class CutStream extends FilterInputStream {

    private Optional<String> reason = Optional.empty();

    CutStream(InputStream in) {
        super(in);
    }

    /** What is wrong with the compression; empty if nothing was found yet. */
    Optional<String> reason() {
        return reason;
    }

    /** Reads on and drops what it reads. @return how much there was */
    long skipAll(long length) throws IOException {
        byte[] buffer = new byte[(int) Math.min(length, 64 << 10)];
        long done = 0;
        while (done < length) {
            int n = read(buffer, 0, (int) Math.min(buffer.length, length - done));
            if (n < 0) {
                break;
            }
            done += n;
        }
        return done;
    }

    @Override
    public int read() throws IOException {
        if (reason.isPresent()) {
            return -1;
        }
        try {
            return in.read();
        } catch (EOFException | ZipException broken) {
            return end(broken);
        }
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (reason.isPresent()) {
            return -1;
        }
        try {
            return in.read(buffer, offset, length);
        } catch (EOFException | ZipException broken) {
            return end(broken);
        }
    }

    private int end(IOException broken) {
        reason = Optional.of(String.valueOf(broken.getMessage()));
        return -1;
    }
}
