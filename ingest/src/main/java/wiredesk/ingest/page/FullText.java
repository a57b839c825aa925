package wiredesk.ingest.page;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.Map;
import wiredesk.ingest.identity.SourceName;
import wiredesk.ingest.publish.Outcomes;

/** The linked pages of one source: what is the same from poll to poll. */
public final class FullText {

    final SourceName source;
    final PageReader reader;
    final int most;
    final Outcomes outcomes;
    final PageCounts counts;
    final Clock clock;

    /** @param most pages fetched in one poll; the rest waits for the next */
    public FullText(
            SourceName source, PageReader reader, int most, Outcomes outcomes, MeterRegistry meters, Clock clock) {
        this.source = source;
        this.reader = reader;
        this.most = most;
        this.outcomes = outcomes;
        this.counts = new PageCounts(source, meters);
        this.clock = clock;
    }

    /** @param notes what the round before gave to keep */
    public Round round(Map<String, String> notes) {
        return new Round(this, new Notes(notes));
    }
}
