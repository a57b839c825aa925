package wiredesk.ingest.fetch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;
import wiredesk.ingest.parse.BoundedInputStream;

/** Takes off what {@code Content-Encoding} names (RFC 9110, 8.4), each layer within the same bound. */
final class ContentCoding {

    /** What we ask for; deflate is understood, too, but not asked for, as servers differ in what they mean by it. */
    static final String ACCEPTED = "gzip, br";

    private static final int MOST_LAYERS = 3;

    private ContentCoding() {}

    /**
     * @param codings the header's value, in the order in which they were put on
     * @param what for messages
     * @param limit bytes before and after
     */
    static InputStream undo(String codings, InputStream body, String what, long limit) throws IOException {
        String[] layers = codings.strip().isEmpty() ? new String[0] : codings.split(",", MOST_LAYERS + 1);
        if (layers.length > MOST_LAYERS) {
            throw new IOException(what + " is encoded more than " + MOST_LAYERS + " times");
        }
        InputStream content = new BoundedInputStream(body, what, limit);
        for (int i = layers.length - 1; i >= 0; i--) {
            InputStream plain = plain(layers[i].strip().toLowerCase(Locale.ROOT), content, what);
            content = plain == content ? content : new BoundedInputStream(plain, what + " decompressed", limit);
        }
        return content;
    }

    private static InputStream plain(String coding, InputStream content, String what) throws IOException {
        return switch (coding) {
            case "", "identity" -> content;
            case "gzip", "x-gzip" -> gzip(content);
            case "br" -> new BrotliInputStream(content);
            case "deflate" -> deflate(content);
            default ->
                throw new IOException(what + " has the content encoding '" + coding + "', expected one of " + ACCEPTED);
        };
    }

    /** Some servers claim gzip and send none. */
    private static InputStream gzip(InputStream content) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(content);
        return peek(buffered) == 0x1F8B ? new GZIPInputStream(buffered) : buffered;
    }

    /** With zlib's head around it as RFC 9110 has it, or without as many servers do. */
    private static InputStream deflate(InputStream content) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(content);
        int head = peek(buffered);
        boolean zlib = (head >> 8 & 0x0F) == 8 && head % 31 == 0;
        return new InflaterInputStream(buffered, new Inflater(!zlib));
    }

    private static int peek(BufferedInputStream content) throws IOException {
        content.mark(2);
        int head = content.read() << 8 | content.read();
        content.reset();
        return head;
    }
}
