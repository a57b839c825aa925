package wiredesk.ingest.parse;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Optional;

/** One input, opened: its beginning can be looked at before it is read, and it is read once, within limits. */
public final class Document implements Closeable {

    private final Origin origin;
    private final Limits limits;
    private final BufferedInputStream content;
    private final Head head;

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
        byte[] seen = content.readNBytes(Head.SIZE);
        boolean whole = seen.length < Head.SIZE;
        content.reset();
        return new Document(origin, limits, content, new Head(seen, whole, origin.mediaType()));
    }

    public Origin origin() {
        return origin;
    }

    public Limits limits() {
        return limits;
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

    /** The charset that the media type names, if it names one we know. */
    public Optional<Charset> declaredCharset() {
        return origin.mediaType().flatMap(DeclaredCharset::of);
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
