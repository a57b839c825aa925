package wiredesk.desk.bench;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.apache.kafka.streams.Topology;
import wiredesk.enrich.EnrichSettings;
import wiredesk.enrich.topology.EnrichTopology;
import wiredesk.enrich.topology.GuardedExtractor;
import wiredesk.runtime.config.Settings;
import wiredesk.runtime.kafka.KafkaClients;
import wiredesk.runtime.streams.Outcomes;
import wiredesk.runtime.streams.RecordEncoder;
import wiredesk.runtime.streams.StreamsService;
import wiredesk.schemas.EnrichedArticle;
import wiredesk.schemas.Topic;

/** Enrich without an extractor: the same topology with the same settings, from and to topics of its own. */
final class PassthroughService extends StreamsService {

    private final Topic source;
    private final Topic target;

    PassthroughService(String applicationId, Topic source, Topic target, Settings settings, MeterRegistry meters) {
        super(
                "bench",
                applicationId,
                settings,
                meters,
                new Outcomes(meters, "bench", List.of(EnrichTopology.ENRICHED)));
        this.source = source;
        this.target = target;
    }

    @Override
    public List<Topic> topics() {
        return List.of(source, target);
    }

    /** With the schemas of news.raw and news.enriched, so that none need be registered for topics that soon go. */
    @Override
    protected Topology topology() {
        KafkaClients clients = new KafkaClients(settings());
        RecordEncoder<EnrichedArticle> encoder = new RecordEncoder<>(
                clients.topics().enriched().name(),
                clients.serdes().<EnrichedArticle>serializer(),
                settings().get(EnrichSettings.MAX_RECORD_SIZE));
        GuardedExtractor guarded =
                new GuardedExtractor(new Untouched(), settings().get(EnrichSettings.MAX_ARTICLE_SIZE));
        return new EnrichTopology(guarded, encoder, outcomes())
                .between(source, target, clients.serdes().values());
    }
}
