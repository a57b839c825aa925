package wiredesk.desk.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import wiredesk.schemas.DeadLetterHeaders;
import wiredesk.schemas.Origin;
import wiredesk.schemas.OriginHeader;

/** What can be told of a record without reading its value. */
final class Origins {

    static final String NO_KEY = "(unknown)";

    private Origins() {}

    static String key(ConsumerRecord<byte[], byte[]> record) {
        return record.key() == null ? NO_KEY : new String(record.key(), UTF_8);
    }

    /**
     * The record of news.raw that became a dead letter, be it there or, as what enrich made of it, at the sink; empty if it
     * never was in news.raw.
     */
    static Optional<Origin> ofDeadLetter(Headers headers, String raw) {
        return text(headers, DeadLetterHeaders.TOPIC).filter(raw::equals).isPresent()
                ? Optional.of(new Origin(
                        raw,
                        (int) number(headers, DeadLetterHeaders.PARTITION),
                        number(headers, DeadLetterHeaders.OFFSET)))
                : OriginHeader.read(headers);
    }

    private static long number(Headers headers, String name) {
        return text(headers, name)
                .filter(text -> text.matches("[0-9]{1,18}"))
                .map(Long::valueOf)
                .orElse(-1L);
    }

    private static Optional<String> text(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        return header == null || header.value() == null
                ? Optional.empty()
                : Optional.of(new String(header.value(), UTF_8));
    }
}
