package wiredesk.ingest.parse.feed;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import wiredesk.ingest.text.Decoding;
import wiredesk.ingest.text.Timestamps;

/** When the items of a JSON Feed were published, read past everything else in it. */
final class JsonTimes {

    private static final JsonFactory JSON = new JsonFactory();

    private JsonTimes() {}

    static boolean isJson(byte[] bytes) {
        int head = Math.min(bytes.length, 64);
        return Decoding.lenient(Arrays.copyOf(bytes, head)).stripLeading().startsWith("{");
    }

    /** As far as it can be read. */
    static List<Instant> in(byte[] bytes) {
        List<Instant> times = new ArrayList<>();
        try (JsonParser parser = JSON.createParser(Decoding.decode(bytes, Optional.empty()))) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING && "date_published".equals(parser.currentName())) {
                    Timestamps.parse(parser.getText()).ifPresent(times::add);
                }
            }
        } catch (IOException broken) {
            return times;
        }
        return times;
    }
}
