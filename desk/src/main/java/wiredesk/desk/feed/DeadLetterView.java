package wiredesk.desk.feed;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import wiredesk.desk.show.Ink;
import wiredesk.desk.show.Ink.Style;
import wiredesk.schemas.DeadLetterHeaders;

/** Dead letters for people: the stage that gave up, why, and where the record came from. */
public final class DeadLetterView implements RecordView {

    private static final String UNKNOWN = "?";

    private final Ink ink;

    public DeadLetterView(Ink ink) {
        this.ink = ink;
    }

    @Override
    public String show(ConsumerRecord<byte[], byte[]> record) {
        String reason = header(record, DeadLetterHeaders.MESSAGE)
                .or(() -> header(record, DeadLetterHeaders.EXCEPTION))
                .orElse("no reason given");
        String details = Stream.of(
                        origin(record),
                        header(record, DeadLetterHeaders.FAILED_AT),
                        attempts(record),
                        Optional.of((record.value() == null ? 0 : record.value().length) + " bytes"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
        return ink.paint(Style.RED, header(record, DeadLetterHeaders.STAGE).orElse(UNKNOWN)) + " "
                + ink.bold(Ink.line(reason)) + ink.dim(" — " + Ink.line(details));
    }

    /** The file or address that ingest read, or the topic's record that a topology read. */
    private static Optional<String> origin(ConsumerRecord<byte[], byte[]> record) {
        return header(record, DeadLetterHeaders.ORIGIN)
                .or(() -> header(record, DeadLetterHeaders.TOPIC)
                        .map(topic -> topic
                                + "-"
                                + header(record, DeadLetterHeaders.PARTITION).orElse(UNKNOWN)
                                + "@" + header(record, DeadLetterHeaders.OFFSET).orElse(UNKNOWN)));
    }

    private static Optional<String> attempts(ConsumerRecord<byte[], byte[]> record) {
        return header(record, DeadLetterHeaders.ATTEMPT)
                .filter(attempt -> !attempt.equals("1"))
                .map(attempt -> "attempt " + attempt);
    }

    /** A header as text. */
    public static Optional<String> header(ConsumerRecord<byte[], byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null || header.value() == null
                ? Optional.empty()
                : Optional.of(new String(header.value(), StandardCharsets.UTF_8));
    }
}
