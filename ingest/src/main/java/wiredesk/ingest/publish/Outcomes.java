package wiredesk.ingest.publish;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import wiredesk.ingest.identity.SourceName;
import wiredesk.runtime.meters.DeadLetterCounts;

/** Counts the outcomes of each source: {@code wiredesk_ingest_articles_total{source,outcome}}. */
public final class Outcomes {

    private final MeterRegistry meters;
    private final DeadLetterCounts deadLetters;

    public Outcomes(MeterRegistry meters) {
        this.meters = meters;
        this.deadLetters = new DeadLetterCounts(meters);
    }

    public void count(SourceName source, Outcome outcome) {
        counter(source, outcome).increment();
    }

    /** A piece of what a source brought is in news.dead-letters. */
    public void countDeadLetter(SourceName source, Throwable cause) {
        count(source, Outcome.DEAD_LETTERED);
        deadLetters.count("ingest", cause);
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
