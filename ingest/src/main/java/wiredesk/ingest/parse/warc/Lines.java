package wiredesk.ingest.parse.warc;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reads bytes by lines, the end of a line included, and no line longer than a bound: a longer one comes in pieces. */
final class Lines {

    private static final int LONGEST = 8 << 10;

    private final InputStream in;
    private byte[] ahead = new byte[0];
    private boolean start = true;
    private boolean nextIsStart = true;

    Lines(InputStream in) {
        this.in = in;
    }

    /** The next line, or piece of one; of length 0 at the end. */
    byte[] next() throws IOException {
        if (ahead.length > 0) {
            byte[] line = ahead;
            ahead = new byte[0];
            return line;
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream(80);
        int b = 0;
        while (b != '\n' && line.size() < LONGEST && (b = in.read()) >= 0) {
            line.write(b);
        }
        start = nextIsStart;
        nextIsStart = b == '\n';
        return line.toByteArray();
    }

    /** The next line with something in it: between records there are empty ones. */
    byte[] nextFilled() throws IOException {
        nextIsStart = true;
        byte[] line = next();
        while (line.length > 0 && isBlank(line)) {
            line = next();
        }
        return line;
    }

    /** Whether the line read last was one from its start. */
    boolean isStart() {
        return start;
    }

    /** Gives a line back, to be read again. */
    void again(byte[] line) {
        ahead = line;
    }

    static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b != '\r' && b != '\n') {
                return false;
            }
        }
        return true;
    }
}
