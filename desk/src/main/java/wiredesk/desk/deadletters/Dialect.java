package wiredesk.desk.deadletters;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.apache.kafka.common.header.Headers;
import wiredesk.schemas.DeadLetterHeaders;

/** The ways in which headers say why a record is a dead letter. */
enum Dialect {

    /** Wiredesk's own, which has Kafka Streams' names (KIP-1034) for what Streams knows. */
    WIREDESK(
            "__streams.errors.",
            DeadLetterHeaders.STAGE,
            List.of(DeadLetterHeaders.EXCEPTION),
            DeadLetterHeaders.MESSAGE,
            DeadLetterHeaders.TOPIC,
            DeadLetterHeaders.PARTITION,
            DeadLetterHeaders.OFFSET,
            HeaderText::decimal),

    /** Spring for Apache Kafka's: numbers are an int and a long (org.springframework.kafka.support.KafkaHeaders). */
    SPRING(
            "kafka_dlt-",
            "kafka_dlt-original-consumer-group",
            List.of("kafka_dlt-exception-cause-fqcn", "kafka_dlt-exception-fqcn"),
            "kafka_dlt-exception-message",
            "kafka_dlt-original-topic",
            "kafka_dlt-original-partition",
            "kafka_dlt-original-offset",
            HeaderText::binary),

    /** Kafka Connect's: all is text (KIP-298; DeadLetterQueueReporter). */
    CONNECT(
            "__connect.errors.",
            "__connect.errors.stage",
            List.of("__connect.errors.exception.class.name"),
            "__connect.errors.exception.message",
            "__connect.errors.topic",
            "__connect.errors.partition",
            "__connect.errors.offset",
            HeaderText::decimal);

    /** Those of ours that do not begin like Kafka Streams'. */
    private static final List<String> OURS = List.of(
            DeadLetterHeaders.STAGE,
            DeadLetterHeaders.ATTEMPT,
            DeadLetterHeaders.APP_VERSION,
            DeadLetterHeaders.FAILED_AT,
            DeadLetterHeaders.ORIGIN);

    private final String prefix;
    private final String stage;
    private final List<String> exceptions;
    private final String message;
    private final String topic;
    private final String partition;
    private final String offset;
    private final BiFunction<Headers, String, Optional<Long>> numbers;

    Dialect(
            String prefix,
            String stage,
            List<String> exceptions,
            String message,
            String topic,
            String partition,
            String offset,
            BiFunction<Headers, String, Optional<Long>> numbers) {
        this.prefix = prefix;
        this.stage = stage;
        this.exceptions = exceptions;
        this.message = message;
        this.topic = topic;
        this.partition = partition;
        this.offset = offset;
        this.numbers = numbers;
    }

    /** What headers say, in whatever dialect. */
    static Account read(Headers headers) {
        return Stream.of(values())
                .filter(dialect -> dialect.isSpokenBy(headers))
                .findFirst()
                .orElse(WIREDESK)
                .account(headers);
    }

    /** Whether a header is one that was added when the record became a dead letter. */
    static boolean isAdded(String header) {
        return OURS.contains(header) || Stream.of(values()).anyMatch(dialect -> header.startsWith(dialect.prefix));
    }

    private boolean isSpokenBy(Headers headers) {
        return Stream.concat(Stream.of(topic), exceptions.stream()).anyMatch(name -> headers.lastHeader(name) != null);
    }

    private Account account(Headers headers) {
        return new Account(
                HeaderText.text(headers, stage),
                exceptions.stream()
                        .flatMap(name -> HeaderText.text(headers, name).stream())
                        .findFirst(),
                HeaderText.text(headers, message),
                HeaderText.text(headers, topic),
                numbers.apply(headers, partition)
                        .filter(number -> number <= Integer.MAX_VALUE)
                        .map(Long::intValue),
                numbers.apply(headers, offset),
                HeaderText.text(headers, DeadLetterHeaders.ORIGIN),
                attempt(headers),
                HeaderText.instant(headers, DeadLetterHeaders.FAILED_AT));
    }

    /** Our stages count this try in; others hand on what a redriven record brought with it. */
    private int attempt(Headers headers) {
        long counted = HeaderText.decimal(headers, DeadLetterHeaders.ATTEMPT).orElse(0L);
        long tries = this == WIREDESK ? Math.max(1, counted) : counted + 1;
        return (int) Math.min(Integer.MAX_VALUE, tries);
    }
}
