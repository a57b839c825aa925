package wiredesk.runtime.tracing;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.common.AttributesBuilder;
import io.opentelemetry.api.trace.SpanKind;
import java.util.Locale;
import wiredesk.schemas.ArticleId;

/**
 * What a span says of its work, by OpenTelemetry's conventions for messaging and Kafka
 * (https://opentelemetry.io/docs/specs/semconv/messaging/kafka/), and under {@code wiredesk.} what those have no word for.
 */
final class SpanDescription {

    static final AttributeKey<String> OUTCOME = AttributeKey.stringKey("wiredesk.outcome");
    static final AttributeKey<String> ERROR_TYPE = AttributeKey.stringKey("error.type");

    private static final AttributeKey<String> ARTICLE = AttributeKey.stringKey("wiredesk.article.id");
    private static final AttributeKey<String> SOURCE = AttributeKey.stringKey("wiredesk.source");
    private static final AttributeKey<String> SYSTEM = AttributeKey.stringKey("messaging.system");
    private static final AttributeKey<String> OPERATION = AttributeKey.stringKey("messaging.operation.name");
    private static final AttributeKey<String> OPERATION_TYPE = AttributeKey.stringKey("messaging.operation.type");
    private static final AttributeKey<String> TOPIC = AttributeKey.stringKey("messaging.destination.name");
    private static final AttributeKey<String> PARTITION = AttributeKey.stringKey("messaging.destination.partition.id");
    private static final AttributeKey<String> KEY = AttributeKey.stringKey("messaging.kafka.message.key");
    private static final AttributeKey<Long> OFFSET = AttributeKey.longKey("messaging.kafka.offset");
    private static final AttributeKey<String> GROUP = AttributeKey.stringKey("messaging.consumer.group.name");

    private SpanDescription() {}

    static String name(Work work) {
        return operation(work) + " " + work.topic();
    }

    static SpanKind kind(Work work) {
        return work.operation() == Work.Operation.SEND ? SpanKind.PRODUCER : SpanKind.CONSUMER;
    }

    static Attributes attributes(Work work) {
        AttributesBuilder attributes = Attributes.builder()
                .put(SYSTEM, "kafka")
                .put(OPERATION, operation(work))
                .put(OPERATION_TYPE, operation(work))
                .put(TOPIC, work.topic())
                .put(KEY, work.articleId())
                .put(ARTICLE, work.articleId());
        ArticleId.source(work.articleId()).ifPresent(source -> attributes.put(SOURCE, source));
        work.place()
                .ifPresent(place -> attributes
                        .put(PARTITION, Integer.toString(place.partition()))
                        .put(OFFSET, place.offset())
                        .put(GROUP, place.group()));
        return attributes.build();
    }

    private static String operation(Work work) {
        return work.operation().name().toLowerCase(Locale.ROOT);
    }
}
