package wiredesk.runtime.streams;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import wiredesk.schemas.DeadLetterHeaders;

/**
 * Makes dead letters: key, value and headers of the record as they were received, byte for byte, and the headers of {@link
 * DeadLetterHeaders} that say why. A record that was a dead letter before and is tried again keeps its count of attempts;
 * what was said of the failure then is replaced.
 *
 * <p>The letter carries the time of the failure, not the record's: an archive's article of last century would otherwise
 * outlive the topic's retention on arrival.
 */
public final class DeadLetters {

    /** Under this key the Streams configuration holds the object; the handlers, which Streams makes, find it there. */
    public static final String CONFIG = "wiredesk.dead-letters";

    private final String topic;
    private final String stage;
    private final String appVersion;
    private final Clock clock;
    private final Outcomes outcomes;

    /**
     * @param topic where dead letters go
     * @param stage the service: enrich or sink
     * @param appVersion the version of Wiredesk
     * @param outcomes counts each of them
     */
    public DeadLetters(String topic, String stage, String appVersion, Clock clock, Outcomes outcomes) {
        this.topic = Objects.requireNonNull(topic, "topic");
        this.stage = Objects.requireNonNull(stage, "stage");
        this.appVersion = Objects.requireNonNull(appVersion, "appVersion");
        this.clock = clock;
        this.outcomes = outcomes;
    }

    static DeadLetters from(Map<String, ?> configuration) {
        if (configuration.get(CONFIG) instanceof DeadLetters deadLetters) {
            return deadLetters;
        }
        throw new ConfigException(CONFIG, configuration.get(CONFIG), "expected a " + DeadLetters.class.getName());
    }

    ProducerRecord<byte[], byte[]> of(ConsumerRecord<byte[], byte[]> record, Exception failure) {
        Headers headers = headers(record.headers(), failure);
        locate(headers, record.topic(), record.partition(), record.offset());
        return letter(record.key(), record.value(), headers, failure);
    }

    ProducerRecord<byte[], byte[]> of(ErrorHandlerContext context, Exception failure) {
        Headers headers = headers(context.headers(), failure);
        locate(headers, context.topic(), context.partition(), context.offset());
        return letter(context.sourceRawKey(), context.sourceRawValue(), headers, failure);
    }

    private ProducerRecord<byte[], byte[]> letter(byte[] key, byte[] value, Headers headers, Exception failure) {
        outcomes.countDeadLetter(stage, FailureText.cause(failure), key == null ? "" : new String(key, UTF_8));
        return new ProducerRecord<>(topic, null, clock.millis(), key, value, headers);
    }

    private Headers headers(Headers received, Exception failure) {
        Headers headers = new RecordHeaders(received);
        int attempt = attempts(received) + 1;
        Throwable cause = FailureText.cause(failure);
        set(headers, DeadLetterHeaders.EXCEPTION, cause.getClass().getName());
        set(headers, DeadLetterHeaders.MESSAGE, FailureText.message(cause));
        set(headers, DeadLetterHeaders.STACKTRACE, FailureText.stackTrace(failure));
        set(headers, DeadLetterHeaders.STAGE, stage);
        set(headers, DeadLetterHeaders.ATTEMPT, Integer.toString(attempt));
        set(headers, DeadLetterHeaders.APP_VERSION, appVersion);
        set(headers, DeadLetterHeaders.FAILED_AT, clock.instant().toString());
        return headers;
    }

    private static void locate(Headers headers, String topic, int partition, long offset) {
        set(headers, DeadLetterHeaders.TOPIC, topic);
        set(headers, DeadLetterHeaders.PARTITION, Integer.toString(partition));
        set(headers, DeadLetterHeaders.OFFSET, Long.toString(offset));
    }

    private static int attempts(Headers received) {
        Header attempt = received.lastHeader(DeadLetterHeaders.ATTEMPT);
        String text = attempt == null || attempt.value() == null ? "" : new String(attempt.value(), UTF_8);
        return text.matches("[0-9]{1,8}") ? Integer.parseInt(text) : 0;
    }

    private static void set(Headers headers, String name, String value) {
        headers.remove(name);
        headers.add(name, value.getBytes(UTF_8));
    }
}
