package wiredesk.ingest.page;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.EnumSet;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wiredesk.ingest.identity.SourceName;

/**
 * Counts what becomes of a source's pages, {@code wiredesk_ingest_pages_total{source,outcome}}, and tells of the first of
 * each kind that is not read.
 */
final class PageCounts {

    private static final Logger LOG = LoggerFactory.getLogger(PageCounts.class);

    private final SourceName source;
    private final MeterRegistry meters;
    private final Set<PageOutcome> told = EnumSet.noneOf(PageOutcome.class);

    PageCounts(SourceName source, MeterRegistry meters) {
        this.source = source;
        this.meters = meters;
    }

    void read() {
        count(PageOutcome.READ);
    }

    synchronized void missed(PageOutcome outcome, String reason) {
        count(outcome);
        if (told.add(outcome)) {
            LOG.warn("source {}: a page is {}, its entry is taken as it stands: {}", source, outcome.tag(), reason);
        }
    }

    private void count(PageOutcome outcome) {
        Counter.builder("wiredesk.ingest.pages")
                .description("Pages that entries link to, by how they were had")
                .tag("source", source.value())
                .tag("outcome", outcome.tag())
                .register(meters)
                .increment();
    }
}
