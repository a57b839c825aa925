package wiredesk.ingest.parse.warc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;
import wiredesk.ingest.parse.BoundedInputStream;
import wiredesk.ingest.parse.TooLarge;
import wiredesk.ingest.text.Decoding;

/**
 * Content codings of HTTP (RFC 9110, 8.4.1), undone. Some crawlers take a coding off and leave its name on: what cannot be
 * decoded but is text, is taken as it is.
 */
final class ContentCoding {

    private ContentCoding() {}

    /**
     * @param codings as the server named them, in the order in which they were applied
     * @param limit bytes of the outcome
     * @throws IOException if one is unknown, broken, or gives more than the limit
     */
    static byte[] undone(byte[] content, List<String> codings, long limit) throws IOException {
        byte[] undone = content;
        for (int i = codings.size() - 1; i >= 0; i--) {
            String[] names = codings.get(i).toLowerCase(Locale.ROOT).split(",");
            for (int j = names.length - 1; j >= 0; j--) {
                undone = undone(undone, names[j].strip(), limit);
            }
        }
        return undone;
    }

    private static byte[] undone(byte[] content, String coding, long limit) throws IOException {
        if (content.length == 0) {
            return content;
        }
        byte[] decoded;
        try (InputStream decoder = decoder(content, coding)) {
            decoded = new BoundedInputStream(decoder, "content in " + coding, limit).readAllBytes();
        } catch (TooLarge bomb) {
            throw bomb;
        } catch (IOException broken) {
            if (Decoding.isText(content)) {
                return content;
            }
            throw broken;
        }
        return decoded;
    }

    private static InputStream decoder(byte[] content, String coding) throws IOException {
        InputStream in = new ByteArrayInputStream(content);
        return switch (coding) {
            case "", "identity", "none" -> in;
            case "gzip", "x-gzip" -> new GZIPInputStream(in);
            case "deflate" -> new InflaterInputStream(in, new Inflater(!isZlib(content)));
            case "br" -> new BrotliInputStream(in);
            default -> throw new IOException("content coding is " + coding + ", expected gzip, deflate or br");
        };
    }

    /** Servers send the bare stream as often as the wrapped one that the standard asks for (RFC 1950). */
    private static boolean isZlib(byte[] content) {
        return content.length > 1
                && (content[0] & 0x0F) == 8
                && (((content[0] & 0xFF) << 8) | (content[1] & 0xFF)) % 31 == 0;
    }
}
