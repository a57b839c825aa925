package wiredesk.enrich;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.streams.Topology;
import wiredesk.enrich.topology.EnrichTopology;
import wiredesk.runtime.config.Settings;
import wiredesk.runtime.meters.Buckets;
import wiredesk.runtime.meters.Latency;
import wiredesk.runtime.streams.Outcomes;
import wiredesk.schemas.EnrichedArticle;
import wiredesk.schemas.RawArticle;
import wiredesk.schemas.Topic;

/**
 * Reads articles and finds quotes and entities in them: {@code news.raw} to {@code news.enriched}, one result for each
 * article, or a dead letter. It keeps no state and no order, so it scales by partitions and threads. The extractor is made
 * when the service starts, which takes as long as its language model takes to load. It is the live lane; articles that are
 * read once more come on the {@link ReplayLane}.
 */
public final class EnrichService extends Lane {

    private static final String NAME = "enrich";

    private final Latency latency;

    public EnrichService(Settings settings, MeterRegistry meters) {
        this(settings, meters, () -> TokenCount.of(Extractor.load(), meters, NAME));
    }

    /** @param extractor makes the extractor, whose function is pure and may be called by several threads at once */
    public EnrichService(
            Settings settings,
            MeterRegistry meters,
            Supplier<? extends Function<RawArticle, EnrichedArticle>> extractor) {
        super(
                NAME,
                settings.get(EnrichSettings.APPLICATION_ID),
                settings,
                meters,
                new Outcomes(meters, NAME, List.of(EnrichTopology.ENRICHED)),
                extractor);
        latency = Latency.of(
                meters, "wiredesk.enrich.latency", "From the receipt of a live article to its result", Buckets.PASSAGE);
    }

    @Override
    void enriched(EnrichedArticle result) {
        latency.record(result.getArticle().getReceived(), Instant.now());
    }

    @Override
    Topic source() {
        return catalogue().raw();
    }

    @Override
    Topology topology(EnrichTopology way, Serde<RawArticle> articles) {
        return way.between(source(), catalogue().enriched(), articles);
    }
}
