package wiredesk.schemas;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/**
 * Where the record of a raw article stands, as a header that travels with what is made of it: {@code news.raw/3/1042} is
 * offset 1042 of partition 3. By it the end of every record can be found, even after another stage.
 */
public final class OriginHeader {

    /** Name of the header; its value is UTF-8. */
    public static final String NAME = "wiredesk.raw";

    /** Kafka's own characters and bound for a topic's name; no digit more than an int and a long can have. */
    private static final Pattern VALUE = Pattern.compile("([a-zA-Z0-9._-]{1,249})/([0-9]{1,9})/([0-9]{1,18})");

    private OriginHeader() {}

    /** The headers with the origin among them, in the place of whatever they say of another. */
    public static Headers added(Headers headers, Origin origin) {
        Headers all = new RecordHeaders(headers);
        all.remove(NAME);
        String value = origin.getTopic() + "/" + origin.getPartition() + "/" + origin.getOffset();
        return all.add(NAME, value.getBytes(UTF_8));
    }

    /** The origin that headers tell of; empty if they tell of none, or not in a way that can be understood. */
    public static Optional<Origin> read(Headers headers) {
        Header header = headers.lastHeader(NAME);
        if (header == null || header.value() == null) {
            return Optional.empty();
        }
        Matcher value = VALUE.matcher(new String(header.value(), UTF_8));
        return value.matches()
                ? Optional.of(new Origin(value.group(1), Integer.valueOf(value.group(2)), Long.valueOf(value.group(3))))
                : Optional.empty();
    }
}
