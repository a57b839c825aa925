package wiredesk.ingest.parse.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import wiredesk.ingest.parse.Limits;
import wiredesk.ingest.parse.ParseFailure;
import wiredesk.ingest.text.Decoding;
import wiredesk.ingest.text.Paragraphs;

/**
 * A message taken apart (RFC 5322, MIME: RFC 2045 to 2047).
 *
 * @param fields of the outermost header by their names in lower case, the first of each, encoded words decoded
 * @param text of all parts that are meant to be read, as paragraphs
 */
record Message(Map<String, String> fields, String text) {

    private static final int MOST_FIELDS = 1_000;
    private static final int LONGEST_VALUE = 2_000;
    private static final int LONGEST_FIELD = 100_000;

    /**
     * Reads a message.
     *
     * @throws ParseFailure if it is cut short, nests deeper than the limits allow, or has a header beyond all measure
     */
    static Message read(byte[] bytes, Limits limits) throws ParseFailure {
        MimeConfig config = new MimeConfig.Builder()
                .setMaxLineLen((int) limits.document())
                .setMaxHeaderCount(MOST_FIELDS)
                .setMaxHeaderLen(LONGEST_FIELD)
                .setMaxContentLen(limits.document())
                .build();
        MimeTokenStream stream = new MimeTokenStream(config);
        // a message within a message is an attachment
        stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
        try {
            return read(stream, bytes, limits.depth());
        } catch (IOException | MimeException | IllegalArgumentException unreadable) {
            throw new ParseFailure("not a message that can be read: " + unreadable.getMessage(), unreadable);
        }
    }

    private static Message read(MimeTokenStream stream, byte[] bytes, int depth)
            throws IOException, MimeException, ParseFailure {
        Map<String, String> fields = new HashMap<>();
        Parts parts = new Parts(depth);
        Map<String, String> header = fields;
        stream.parse(new ByteArrayInputStream(bytes));
        for (EntityState state = stream.getState(); state != EntityState.T_END_OF_STREAM; state = stream.next()) {
            switch (state) {
                case T_START_BODYPART -> header = new HashMap<>();
                case T_FIELD -> header.putIfAbsent(stream.getField().getNameLowerCase(), value(stream.getField()));
                case T_START_MULTIPART -> parts.open(stream.getBodyDescriptor(), bytes);
                case T_END_MULTIPART -> parts.close();
                case T_BODY -> parts.add(stream.getBodyDescriptor(), header, stream.getDecodedInputStream());
                default -> {
                    // preamble, epilogue and the ends of things say nothing
                }
            }
        }
        return new Message(fields, parts.text());
    }

    /** Fields may be UTF-8 as they stand (RFC 6532), or encoded words in ASCII (RFC 2047). */
    private static String value(Field field) {
        String raw = Decoding.decode(field.getRaw().toByteArray(), Optional.empty());
        String body = Paragraphs.line(raw.substring(raw.indexOf(':') + 1));
        return Paragraphs.line(DecoderUtil.decodeEncodedWords(body, DecodeMonitor.SILENT));
    }

    /** A field that is there and says something; of one that is overlong, the beginning. */
    Optional<String> field(String name) {
        return Optional.ofNullable(fields.get(name))
                .filter(value -> !value.isBlank())
                .map(value -> value.substring(0, Math.min(value.length(), LONGEST_VALUE)));
    }
}
