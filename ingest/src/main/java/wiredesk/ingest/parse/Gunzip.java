package wiredesk.ingest.parse;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/**
 * Takes gzip off an input that has it, known by its first two bytes (RFC 1952), and refuses one that swells beyond what
 * text does: DEFLATE reaches 1 to 1,032 on a run of one byte, news hardly 1 to 10.
 */
final class Gunzip {

    private static final int WORST_RATIO = 200;
    /** Below this a high ratio harms nobody. */
    private static final long HARMLESS = 16L << 20;

    private Gunzip() {}

    /** The stream, decompressed if it is compressed, limited to so many bytes either way. */
    static InputStream transparent(InputStream raw, String what, long limit) throws IOException {
        BoundedInputStream compressed = new BoundedInputStream(raw, what, limit);
        BufferedInputStream buffered = new Patient(compressed);
        buffered.mark(2);
        boolean gzip = buffered.read() == 0x1F && buffered.read() == 0x8B;
        buffered.reset();
        if (!gzip) {
            return buffered;
        }
        BoundedInputStream inflated =
                new BoundedInputStream(new GZIPInputStream(buffered, 1 << 16), what + " decompressed", limit);
        return new RatioGuard(inflated, compressed, what);
    }

    /**
     * The JDK takes a member of a gzip file for the last one when the stream behind it has nothing at hand at the moment, as
     * pipes often have. This one looks.
     */
    private static final class Patient extends BufferedInputStream {

        Patient(InputStream in) {
            super(in, 1 << 16);
        }

        @Override
        public synchronized int available() throws IOException {
            if (pos >= count) {
                mark(1);
                boolean more = read() >= 0;
                reset();
                return more ? 1 : 0;
            }
            return count - pos;
        }
    }

    private static final class RatioGuard extends FilterInputStream {

        private final BoundedInputStream inflated;
        private final BoundedInputStream compressed;
        private final String what;

        RatioGuard(BoundedInputStream inflated, BoundedInputStream compressed, String what) {
            super(inflated);
            this.inflated = inflated;
            this.compressed = compressed;
            this.what = what;
        }

        @Override
        public int read() throws IOException {
            int b = in.read();
            check();
            return b;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int n = in.read(buffer, offset, length);
            check();
            return n;
        }

        private void check() throws IOException {
            if (inflated.count() > HARMLESS && inflated.count() / WORST_RATIO > compressed.count()) {
                throw new TooLarge(what + " (gzip of a ratio beyond 1 to " + WORST_RATIO + ")", HARMLESS);
            }
        }
    }
}
