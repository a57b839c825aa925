package wiredesk.runtime.tracing;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.StatusCode;
import java.util.Objects;
import java.util.Optional;
import wiredesk.schemas.TraceContext;

/** A span of the library's; the ids in the headers are its own. */
final class ExportedSpan implements StageSpan {

    private final Span span;
    private final TraceContext context;

    /** @param state of the parent, carried on as it was said */
    ExportedSpan(Span span, Optional<String> state) {
        this.span = span;
        SpanContext ids = span.getSpanContext();
        this.context = new TraceContext(ids.getTraceId(), ids.getSpanId(), ids.isSampled() ? "01" : "00", state);
    }

    @Override
    public TraceContext context() {
        return context;
    }

    @Override
    public void outcome(String outcome) {
        span.setAttribute(SpanDescription.OUTCOME, outcome);
    }

    @Override
    public void failed(Throwable failure) {
        span.recordException(failure);
        span.setAttribute(SpanDescription.ERROR_TYPE, failure.getClass().getName());
        span.setStatus(StatusCode.ERROR, cut(Objects.requireNonNullElse(failure.getMessage(), "")));
    }

    @Override
    public void end() {
        span.end();
    }

    /** The library bounds attributes alone. */
    private static String cut(String message) {
        return message.length() <= Export.LONGEST_VALUE ? message : message.substring(0, Export.LONGEST_VALUE);
    }
}
