package wiredesk.runtime.tracing;

import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.exporter.otlp.http.trace.OtlpHttpSpanExporter;
import io.opentelemetry.exporter.otlp.http.trace.OtlpHttpSpanExporterBuilder;
import io.opentelemetry.sdk.resources.Resource;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.SpanLimits;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import wiredesk.schemas.TraceContext;

/** Spans that go to a collector, by OTLP over HTTP. */
final class Export implements Tracing {

    /** For one batch, attempts that fail included. */
    static final Duration TIMEOUT = Duration.ofSeconds(5);

    /** A service that ends does not wait longer for a collector. */
    private static final Duration FAREWELL = Duration.ofSeconds(3);

    /** Characters that a text in a span may have. */
    static final int LONGEST_VALUE = 8_192;

    private final SdkTracerProvider provider;
    private final Tracer tracer;

    /** @param capacity spans that may wait; more are dropped */
    Export(SpanExporter exporter, double sample, String service, SpanCounts counts, int capacity) {
        provider = SdkTracerProvider.builder()
                .setSampler(Sampler.parentBased(Sampler.traceIdRatioBased(sample)))
                .setSpanLimits(SpanLimits.builder()
                        .setMaxAttributeValueLength(LONGEST_VALUE)
                        .build())
                .setResource(resource(service))
                .addSpanProcessor(BoundedSpans.before(exporter, counts, capacity))
                .build();
        tracer = provider.get("wiredesk");
    }

    static Export to(Collector collector, String service, MeterRegistry meters) {
        OtlpHttpSpanExporterBuilder exporter = OtlpHttpSpanExporter.builder()
                .setEndpoint(collector.endpoint().toString())
                .setCompression("gzip")
                .setConnectTimeout(TIMEOUT)
                .setTimeout(TIMEOUT);
        collector.headers().forEach(exporter::addHeader);
        SpanCounts counts = new SpanCounts(meters);
        return new Export(
                new CollectorWatch(exporter.build(), collector.toString()),
                collector.sample(),
                service,
                counts,
                BoundedSpans.CAPACITY);
    }

    @Override
    public StageSpan begin(Work work, Optional<TraceContext> parent) {
        SpanBuilder builder = tracer.spanBuilder(SpanDescription.name(work))
                .setSpanKind(SpanDescription.kind(work))
                .setAllAttributes(SpanDescription.attributes(work));
        parent.ifPresentOrElse(context -> builder.setParent(RemoteParent.of(context)), builder::setNoParent);
        Span span = builder.startSpan();
        return new ExportedSpan(span, parent.flatMap(TraceContext::state));
    }

    @Override
    public void close() {
        provider.shutdown().join(FAREWELL.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static Resource resource(String service) {
        String version = Objects.requireNonNullElse(Export.class.getPackage().getImplementationVersion(), "dev");
        return Resource.getDefault()
                .merge(Resource.create(Attributes.of(
                        AttributeKey.stringKey("service.name"),
                        "wiredesk-" + service,
                        AttributeKey.stringKey("service.version"),
                        version,
                        AttributeKey.stringKey("service.instance.id"),
                        UUID.randomUUID().toString())));
    }
}
