package wiredesk.runtime.tracing;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/** Counts spans by what became of them: {@code wiredesk_tracing_spans_total{outcome}}. */
final class SpanCounts {

    private final Counter exported;
    private final Counter failed;
    private final Counter dropped;

    SpanCounts(MeterRegistry meters) {
        exported = counter(meters, "exported");
        failed = counter(meters, "failed");
        dropped = counter(meters, "dropped");
    }

    /** The collector has them. */
    void exported(int spans) {
        exported.increment(spans);
    }

    /** The collector was asked, and did not take them. */
    void failed(int spans) {
        failed.increment(spans);
    }

    /** There was no room for it among those that wait. */
    void dropped() {
        dropped.increment();
    }

    private static Counter counter(MeterRegistry meters, String outcome) {
        return Counter.builder("wiredesk.tracing.spans")
                .description("Spans by what became of them")
                .tag("outcome", outcome)
                .register(meters);
    }
}
