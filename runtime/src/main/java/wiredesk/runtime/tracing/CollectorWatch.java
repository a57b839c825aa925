package wiredesk.runtime.tracing;

import io.opentelemetry.exporter.internal.FailedExportException.HttpExportException;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.util.Collection;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says once in words that a collector takes no spans, and once that it does again; the library would say it each time. */
final class CollectorWatch implements SpanExporter {

    private static final Logger LOG = LoggerFactory.getLogger(CollectorWatch.class);

    private final SpanExporter exporter;
    private final String collector;
    private final AtomicBoolean away = new AtomicBoolean();

    CollectorWatch(SpanExporter exporter, String collector) {
        this.exporter = exporter;
        this.collector = collector;
    }

    @Override
    public CompletableResultCode export(Collection<SpanData> spans) {
        CompletableResultCode result = exporter.export(spans);
        return result.whenComplete(() -> note(result));
    }

    private void note(CompletableResultCode result) {
        if (result.isSuccess()) {
            if (away.getAndSet(false)) {
                LOG.info("{} takes spans again", collector);
            }
        } else if (!away.getAndSet(true)) {
            LOG.warn(
                    "{} takes no spans, they are lost until it does; articles go their way: {}",
                    collector,
                    reason(result.getFailureThrowable()));
        }
    }

    /** What the collector answered, which the library tells by this class alone; else why it did not. */
    private static String reason(Throwable failure) {
        if (failure instanceof HttpExportException answered && answered.getResponse() != null) {
            return "it answers " + answered.getResponse().getStatusCode();
        }
        Throwable cause = failure != null && failure.getCause() != null ? failure.getCause() : failure;
        return cause == null ? "no reason given" : cause.toString();
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
