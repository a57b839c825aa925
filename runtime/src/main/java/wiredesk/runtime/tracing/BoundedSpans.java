package wiredesk.runtime.tracing;

import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.sdk.trace.export.BatchSpanProcessor;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.time.Duration;
import java.util.concurrent.Semaphore;

/**
 * Lets so many spans wait for the collector, those that are on their way to it included, and drops the rest: no stage ever
 * waits. The library's own queue stands behind this one and is as long, so that it never has to drop any, which it would do
 * without our knowing.
 */
final class BoundedSpans implements SpanProcessor {

    /** Of about a kilobyte each. */
    static final int CAPACITY = 4_096;

    private static final int BATCH = 512;
    private static final Duration INTERVAL = Duration.ofSeconds(1);

    private final SpanProcessor batches;
    private final Semaphore room;
    private final SpanCounts counts;

    private BoundedSpans(SpanProcessor batches, Semaphore room, SpanCounts counts) {
        this.batches = batches;
        this.room = room;
        this.counts = counts;
    }

    /** Spans in batches, on a thread of their own, to an exporter whose results are counted. */
    static BoundedSpans before(SpanExporter exporter, SpanCounts counts, int capacity) {
        Semaphore room = new Semaphore(capacity);
        SpanProcessor batches = BatchSpanProcessor.builder(new CountedExporter(exporter, room, counts))
                .setMaxQueueSize(capacity)
                .setMaxExportBatchSize(Math.min(BATCH, capacity))
                .setScheduleDelay(INTERVAL)
                .setExporterTimeout(Export.TIMEOUT.multipliedBy(2))
                .build();
        return new BoundedSpans(batches, room, counts);
    }

    @Override
    public void onStart(Context parent, ReadWriteSpan span) {}

    @Override
    public boolean isStartRequired() {
        return false;
    }

    @Override
    public void onEnd(ReadableSpan span) {
        if (room.tryAcquire()) {
            batches.onEnd(span);
        } else {
            counts.dropped();
        }
    }

    @Override
    public boolean isEndRequired() {
        return true;
    }

    @Override
    public CompletableResultCode shutdown() {
        return batches.shutdown();
    }

    @Override
    public CompletableResultCode forceFlush() {
        return batches.forceFlush();
    }
}
