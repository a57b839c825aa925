package wiredesk.runtime.streams;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.errors.StreamsException;
import wiredesk.runtime.tracing.CurrentSpan;
import wiredesk.runtime.tracing.StageSpan;
import wiredesk.runtime.tracing.Tracing;
import wiredesk.runtime.tracing.Work;
import wiredesk.runtime.tracing.Work.Place;
import wiredesk.schemas.TraceContext;

/**
 * The spans of records that a service receives. A record whose headers tell of no trace has none: traces begin where
 * articles come in.
 *
 * @param group the service's consumer group
 */
record ReceivedSpans(Tracing tracing, String group) {

    /** Under this key the Streams configuration holds the {@link Tracing}; without it nothing is exported. */
    static final String CONFIG = "wiredesk.tracing";

    static ReceivedSpans from(Map<String, ?> configuration) {
        return new ReceivedSpans(
                configuration.get(CONFIG) instanceof Tracing tracing ? tracing : Tracing.off(),
                String.valueOf(configuration.get(StreamsConfig.APPLICATION_ID_CONFIG)));
    }

    /** Does the work that a record takes in the record's span. */
    <T> T during(Headers headers, Work work, Supplier<T> done) {
        Optional<TraceContext> parent = TraceContext.of(headers);
        if (parent.isEmpty()) {
            return done.get();
        }
        StageSpan span = tracing.begin(work, parent);
        try (CurrentSpan current = CurrentSpan.enter(span, work.articleId())) {
            return done.get();
        } catch (RuntimeException | Error e) {
            span.failed(e instanceof StreamsException && e.getCause() != null ? e.getCause() : e);
            throw e;
        } finally {
            span.end();
        }
    }

    /** The same for one that could not be read. */
    <T> T during(ConsumerRecord<byte[], byte[]> record, Supplier<T> done) {
        String key = record.key() == null ? "" : new String(record.key(), UTF_8);
        return during(record.headers(), work(key, record.topic(), record.partition(), record.offset()), done);
    }

    Work work(String key, String topic, int partition, long offset) {
        return Work.process(topic, Objects.requireNonNullElse(key, ""), new Place(partition, offset, group));
    }
}
