package wiredesk.ingest.parse.warc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.WarcReader;

/**
 * What has to be known of a record before its block is read.
 *
 * @param type as WARC-Type names it
 * @param length of the block in bytes, zero or more
 */
record RecordHeader(String type, long length) {

    private static final Set<String> CAPTURES = Set.of("response", "resource");

    /**
     * @param bytes from the version to the empty line
     * @throws IllegalArgumentException if they are no header
     */
    static RecordHeader of(byte[] bytes) {
        try (WarcReader reader = new WarcReader(new ByteArrayInputStream(bytes))) {
            reader.setLenient(true);
            MessageHeaders headers = reader.next()
                    .orElseThrow(() -> new IllegalArgumentException("nothing in it"))
                    .headers();
            String length = headers.sole("Content-Length").orElse("absent");
            if (!length.matches("[0-9]{1,18}")) {
                throw new IllegalArgumentException("Content-Length is " + length + ", expected a number of bytes");
            }
            return new RecordHeader(headers.sole("WARC-Type").orElse(""), Long.parseLong(length));
        } catch (IOException inMemory) {
            throw new IllegalArgumentException(String.valueOf(inMemory.getMessage()), inMemory);
        }
    }

    /** Whether it holds what somebody published. */
    boolean isCapture() {
        return CAPTURES.contains(type);
    }
}
