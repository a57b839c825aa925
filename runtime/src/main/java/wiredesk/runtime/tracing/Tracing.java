package wiredesk.runtime.tracing;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Optional;
import wiredesk.runtime.RuntimeSettings;
import wiredesk.runtime.config.Settings;
import wiredesk.schemas.TraceContext;

/** Makes the spans of one service. Thread-safe; neither it nor its spans ever wait for a collector. */
public interface Tracing extends AutoCloseable {

    /**
     * Begins a span. Whoever begins it ends it.
     *
     * @param parent the span that the work came from, whose trace goes on, sampled or not as it says; empty to begin a trace
     */
    StageSpan begin(Work work, Optional<TraceContext> parent);

    /** Sends what is left, within a few seconds. */
    @Override
    void close();

    /** Ids for headers and log, and nothing else. */
    static Tracing off() {
        return new IdsOnly();
    }

    /**
     * As {@code tracing.*} says.
     *
     * @param service ingest, enrich, enrich-replay or sink
     */
    static Tracing of(Settings settings, String service, MeterRegistry meters) {
        return settings.find(RuntimeSettings.TRACING_ENDPOINT)
                .<Tracing>map(endpoint -> Export.to(
                        Collector.at(
                                endpoint,
                                settings.get(RuntimeSettings.TRACING_HEADERS),
                                settings.get(RuntimeSettings.TRACING_SAMPLE)),
                        service,
                        meters))
                .orElseGet(Tracing::off);
    }
}
