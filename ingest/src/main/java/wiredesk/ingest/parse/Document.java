package wiredesk.ingest.parse;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipException;

/** One input, opened: its beginning can be looked at before it is read, and it is read once, within limits. */
public final class Document implements Closeable {

    private final Origin origin;
    private final Limits limits;
    private final BufferedInputStream content;
    private final Head head;
    private SharedGuids sharedGuids = new SharedGuids(Map.of());

    private Document(Origin origin, Limits limits, BufferedInputStream content, Head head) {
        this.origin = origin;
        this.limits = limits;
        this.content = content;
        this.head = head;
    }

    /**
     * @param raw the bytes as received, gzip or not; closed with the document
     * @throws TooLarge if the very beginning already goes beyond the limits
     */
    public static Document open(Origin origin, InputStream raw, Limits limits) throws IOException {
        BufferedInputStream content =
                new BufferedInputStream(Gunzip.transparent(raw, origin.where(), limits.input()), Head.SIZE);
        content.mark(Head.SIZE + 1);
        byte[] seen = new byte[Head.SIZE];
        int size = 0;
        boolean whole = false;
        try {
            while (size < seen.length && !whole) {
                int n = content.read(seen, size, seen.length - size);
                whole = n < 0;
                size += Math.max(n, 0);
            }
        } catch (EOFException | ZipException cut) {
            // the parser meets it again, after what is there
        }
        content.reset();
        return new Document(origin, limits, content, new Head(Arrays.copyOf(seen, size), whole, origin.mediaType()));
    }

    public Origin origin() {
        return origin;
    }

    public Limits limits() {
        return limits;
    }

    /** The same, with what is known of the feed that it comes from. */
    public Document with(SharedGuids known) {
        sharedGuids = known;
        return this;
    }

    public SharedGuids sharedGuids() {
        return sharedGuids;
    }

    public Head head() {
        return head;
    }

    /** The whole rest, for formats that are one document. */
    public byte[] bytes() throws IOException {
        byte[] bytes = content.readNBytes((int) limits.document() + 1);
        if (bytes.length > limits.document()) {
            throw new TooLarge(origin.where(), limits.document());
        }
        return bytes;
    }

    /** The rest line by line, for formats that are streams of documents. */
    LineReader lines() {
        return new LineReader(content, (int) limits.document());
    }

    /** The rest as it comes, for formats that find their own documents in it; nothing bounds one of those. */
    public InputStream stream() {
        return content;
    }

    /** The charset that the media type names, if it names one we know. */
    public Optional<Charset> declaredCharset() {
        return origin.mediaType().flatMap(DeclaredCharset::of);
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
