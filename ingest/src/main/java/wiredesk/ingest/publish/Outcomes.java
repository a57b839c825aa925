package wiredesk.ingest.publish;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import wiredesk.ingest.identity.SourceName;

/** Counts the outcomes of each source: {@code wiredesk_ingest_articles_total{source,outcome}}. */
public final class Outcomes {

    private final MeterRegistry meters;

    public Outcomes(MeterRegistry meters) {
        this.meters = meters;
    }

    public void count(SourceName source, Outcome outcome) {
        counter(source, outcome).increment();
    }

    /** So many so far. */
    public long total(SourceName source, Outcome outcome) {
        return (long) counter(source, outcome).count();
    }

    private Counter counter(SourceName source, Outcome outcome) {
        return Counter.builder("wiredesk.ingest.articles")
                .description("Inputs by source and by how they ended")
                .tag("source", source.value())
                .tag("outcome", outcome.tag())
                .register(meters);
    }
}
