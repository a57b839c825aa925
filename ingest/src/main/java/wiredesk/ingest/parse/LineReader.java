package wiredesk.ingest.parse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Splits a stream at its line feeds, keeping the bytes; a line beyond the limit is skipped, not held in memory. */
final class LineReader {

    /**
     * One line.
     *
     * @param number 1-based
     * @param bytes without the line feed; of an overlong line only what fits
     * @param overlong whether it went beyond the limit
     */
    record Line(long number, byte[] bytes, boolean overlong) {

        boolean isBlank() {
            for (byte b : bytes) {
                if (b != ' ' && b != '\t' && b != '\r') {
                    return false;
                }
            }
            return true;
        }
    }

    private final InputStream in;
    private final int limit;
    private long number;

    LineReader(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /** The next line that is not blank; empty at the end. */
    Optional<Line> nextFilled() throws IOException {
        Optional<Line> line = next();
        while (line.isPresent() && line.get().isBlank()) {
            line = next();
        }
        return line;
    }

    private Optional<Line> next() throws IOException {
        int b = in.read();
        if (b < 0) {
            return Optional.empty();
        }
        number++;
        ByteArrayOutputStream line = new ByteArrayOutputStream(512);
        boolean overlong = false;
        for (; b >= 0 && b != '\n'; b = in.read()) {
            if (line.size() < limit) {
                line.write(b);
            } else {
                overlong = true;
            }
        }
        return Optional.of(new Line(number, line.toByteArray(), overlong));
    }
}
