package wiredesk.ingest.parse.warc;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/** Web archives, as crawlers write them. */
final class Archives {

    static final Instant CAPTURED = Instant.parse("2026-02-03T04:05:06Z");
    static final String STORY = "{\"headline\": \"Ferry resumes\", \"body\": \"The ferry sails again on Monday.\"}";

    private Archives() {}

    static byte[] plain(WarcRecord... records) throws IOException {
        return archive(WarcCompression.NONE, records);
    }

    static byte[] gzipped(WarcRecord... records) throws IOException {
        return archive(WarcCompression.GZIP, records);
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        List.of(parts).forEach(whole::writeBytes);
        return whole.toByteArray();
    }

    static WarcRecord page(String target, String type, String body) throws IOException {
        return answer(target, 200, Map.of("Content-Type", type), body.getBytes(StandardCharsets.UTF_8));
    }

    static WarcRecord answer(String target, int status, Map<String, String> headers, byte[] body) throws IOException {
        HttpResponse.Builder http = new HttpResponse.Builder(status, "as it is");
        headers.forEach(http::addHeader);
        return new WarcResponse.Builder(target)
                .date(CAPTURED)
                .body(http.body(null, body).build())
                .build();
    }

    /** An answer whose bytes are just these. */
    static WarcRecord raw(String target, String http) {
        return new WarcResponse.Builder(target)
                .date(CAPTURED)
                .body(MediaType.HTTP_RESPONSE, http.getBytes(StandardCharsets.ISO_8859_1))
                .build();
    }

    private static byte[] archive(WarcCompression compression, WarcRecord... records) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (WarcWriter writer = new WarcWriter(Channels.newChannel(bytes), compression)) {
            for (WarcRecord record : records) {
                writer.write(record);
            }
        }
        return bytes.toByteArray();
    }
}
