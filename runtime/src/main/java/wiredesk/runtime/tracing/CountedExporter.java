package wiredesk.runtime.tracing;

import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.util.Collection;
import java.util.concurrent.Semaphore;

/** Counts what became of each batch, and makes room for as many. */
final class CountedExporter implements SpanExporter {

    private final SpanExporter exporter;
    private final Semaphore room;
    private final SpanCounts counts;

    CountedExporter(SpanExporter exporter, Semaphore room, SpanCounts counts) {
        this.exporter = exporter;
        this.room = room;
        this.counts = counts;
    }

    @Override
    public CompletableResultCode export(Collection<SpanData> spans) {
        int many = spans.size(); // the library may use the collection again
        CompletableResultCode result = attempt(spans);
        return result.whenComplete(() -> {
            room.release(many);
            if (result.isSuccess()) {
                counts.exported(many);
            } else {
                counts.failed(many);
            }
        });
    }

    private CompletableResultCode attempt(Collection<SpanData> spans) {
        try {
            return exporter.export(spans);
        } catch (RuntimeException e) {
            return CompletableResultCode.ofExceptionalFailure(e);
        }
    }

    @Override
    public CompletableResultCode flush() {
        return exporter.flush();
    }

    @Override
    public CompletableResultCode shutdown() {
        return exporter.shutdown();
    }
}
