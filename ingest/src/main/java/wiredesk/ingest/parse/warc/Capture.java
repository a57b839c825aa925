package wiredesk.ingest.parse.warc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.Message;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;
import wiredesk.ingest.parse.ParseFailure;
import wiredesk.ingest.text.Decoding;
import wiredesk.ingest.text.Timestamps;

/**
 * What a web server sent, as it was meant: without transfer and content encodings.
 *
 * @param target address it was asked for
 * @param date when
 * @param mediaType as the server declared it
 */
record Capture(Optional<String> target, Optional<Instant> date, Optional<String> mediaType, byte[] content) {

    /**
     * @param limit bytes of the content
     * @return empty if it is nothing to read: an error, an image, a program
     * @throws ParseFailure if it cannot be made out, or is larger than the limit
     */
    static Optional<Capture> of(Piece piece, long limit) throws ParseFailure {
        try (WarcReader reader = new WarcReader(new ByteArrayInputStream(piece.bytes()))) {
            reader.setLenient(true);
            WarcRecord record = reader.next().orElseThrow();
            Optional<String> target = Optional.ofNullable(((WarcTargetRecord) record).target());
            if (record instanceof WarcResponse && !isHttp(record, target)) {
                return Optional.empty();
            }
            Optional<HttpResponse> http =
                    record instanceof WarcResponse response ? Optional.of(response.http()) : Optional.empty();
            Message message = http.isPresent() ? http.get() : record;
            Optional<String> mediaType = message.headers().first("Content-Type");
            if (http.filter(answer -> answer.status() != 200).isPresent() || !Readable.is(target, mediaType)) {
                return Optional.empty();
            }
            if (!piece.whole()) {
                throw new ParseFailure("record is larger than the limit of " + limit + " bytes");
            }
            byte[] content = ContentCoding.undone(
                    message.body().stream().readAllBytes(), message.headers().all("Content-Encoding"), limit);
            if (mediaType.isEmpty() && !Decoding.isText(content)) {
                return Optional.empty();
            }
            Optional<Instant> date = record.headers().first("WARC-Date").flatMap(Timestamps::parse);
            return Optional.of(new Capture(target, date, mediaType, content));
        } catch (IOException | RuntimeException inMemory) {
            // nothing but the record's own content can be the cause
            throw new ParseFailure("record cannot be read: " + inMemory.getMessage(), inMemory);
        }
    }

    /** Records of other protocols, such as the answers of name servers, tell no story. */
    private static boolean isHttp(WarcRecord record, Optional<String> target) {
        return record.headers()
                .first("Content-Type")
                .map(type -> type.startsWith("application/http"))
                .orElse(target.filter(address -> address.startsWith("http")).isPresent());
    }
}
