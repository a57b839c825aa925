package wiredesk.runtime.tracing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import wiredesk.runtime.tracing.Work.Place;
import wiredesk.schemas.TraceContext;

class ExportTest {

    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
    private static final TraceContext SAMPLED =
            new TraceContext(TRACE, "b7ad6b7169203331", "01", Optional.of("congo=t61rcWkgMzE"));
    private static final TraceContext UNSAMPLED = new TraceContext(TRACE, "b7ad6b7169203331", "00", Optional.empty());
    private static final Work SEND = Work.send("news.raw", "wire/storm");
    private static final Work PROCESS = Work.process("news.raw", "wire/storm", new Place(3, 77, "wiredesk-enrich"));

    private final InMemorySpanExporter collector = InMemorySpanExporter.create();
    private Export export;

    @AfterEach
    void close() {
        export.close();
    }

    @Test
    void spanIsAChildOfTheOneThatCameAndItsIdsAreThoseThatGoOn() {
        export = export(0);

        StageSpan span = export.begin(PROCESS, Optional.of(SAMPLED));
        span.end();

        SpanData exported = exported(1).get(0);
        assertThat(exported.getTraceId()).isEqualTo(TRACE);
        assertThat(exported.getParentSpanId()).isEqualTo("b7ad6b7169203331");
        assertThat(exported.getSpanContext().getTraceState().get("congo")).isEqualTo("t61rcWkgMzE");
        assertThat(span.context())
                .isEqualTo(new TraceContext(TRACE, exported.getSpanId(), "01", Optional.of("congo=t61rcWkgMzE")));
    }

    @Test
    void whoPushesWithATraceThatIsNotSampledGetsNoSpanButIdsOfOurOwn() {
        export = export(1);

        StageSpan unsampled = export.begin(PROCESS, Optional.of(UNSAMPLED));
        unsampled.end();
        export.begin(PROCESS, Optional.of(SAMPLED)).end();

        assertThat(exported(1)).hasSize(1);
        assertThat(unsampled.context().traceId()).isEqualTo(TRACE);
        assertThat(unsampled.context().flags()).isEqualTo("00");
        assertThat(unsampled.context().spanId()).isNotEqualTo("b7ad6b7169203331");
    }

    @Test
    void traceThatBeginsHereIsSampledByTheShareThatIsSet() {
        export = export(0);
        StageSpan none = export.begin(SEND, Optional.empty());
        export.close();
        export = export(1);

        StageSpan all = export.begin(SEND, Optional.empty());

        assertThat(none.context().flags()).isEqualTo("00");
        assertThat(all.context().flags()).isEqualTo("01");
        assertThat(all.context().traceId()).isNotEqualTo(none.context().traceId());
    }

    @Test
    void spanSaysWhatWasDoneByTheConventionsForMessaging() {
        export = export(1);

        StageSpan span = export.begin(PROCESS, Optional.empty());
        span.outcome("enriched");
        span.end();
        export.begin(SEND, Optional.of(SAMPLED)).end();

        SpanData processed = exported(2).get(0);
        assertThat(processed.getName()).isEqualTo("process news.raw");
        assertThat(processed.getKind()).isEqualTo(SpanKind.CONSUMER);
        assertThat(text(processed, "messaging.system")).isEqualTo("kafka");
        assertThat(text(processed, "messaging.operation.type")).isEqualTo("process");
        assertThat(text(processed, "messaging.destination.name")).isEqualTo("news.raw");
        assertThat(text(processed, "messaging.destination.partition.id")).isEqualTo("3");
        assertThat(text(processed, "messaging.consumer.group.name")).isEqualTo("wiredesk-enrich");
        assertThat(processed.getAttributes().get(AttributeKey.longKey("messaging.kafka.offset")))
                .isEqualTo(77);
        assertThat(text(processed, "wiredesk.article.id")).isEqualTo("wire/storm");
        assertThat(text(processed, "wiredesk.source")).isEqualTo("wire");
        assertThat(text(processed, "wiredesk.outcome")).isEqualTo("enriched");
        assertThat(processed.getStatus().getStatusCode()).isEqualTo(StatusCode.UNSET);
        assertThat(processed.getResource().getAttribute(AttributeKey.stringKey("service.name")))
                .isEqualTo("wiredesk-enrich");
        SpanData sent = exported(2).get(1);
        assertThat(sent.getName()).isEqualTo("send news.raw");
        assertThat(sent.getKind()).isEqualTo(SpanKind.PRODUCER);
    }

    @Test
    void failureIsRecordedAndCutToABoundedLength() {
        export = export(1);

        StageSpan span = export.begin(PROCESS, Optional.empty());
        span.failed(new IllegalStateException("x".repeat(100_000)));
        span.end();

        SpanData failed = exported(1).get(0);
        assertThat(failed.getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
        assertThat(text(failed, "error.type")).isEqualTo("java.lang.IllegalStateException");
        assertThat(failed.getEvents())
                .singleElement()
                .satisfies(event -> event.getAttributes()
                        .forEach((key, value) -> assertThat(value.toString()).hasSizeLessThan(10_000)));
        assertThat(failed.getStatus().getDescription()).hasSizeLessThan(10_000);
    }

    private Export export(double sample) {
        return new Export(collector, sample, "enrich", new SpanCounts(new SimpleMeterRegistry()), 100);
    }

    private List<SpanData> exported(int many) {
        return await().until(collector::getFinishedSpanItems, spans -> spans.size() >= many);
    }

    private static String text(SpanData span, String name) {
        return span.getAttributes().get(AttributeKey.stringKey(name));
    }
}
