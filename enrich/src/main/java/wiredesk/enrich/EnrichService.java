package wiredesk.enrich;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import wiredesk.enrich.topology.EnrichTopology;
import wiredesk.enrich.topology.GuardedExtractor;
import wiredesk.runtime.config.Settings;
import wiredesk.runtime.kafka.KafkaClients;
import wiredesk.runtime.streams.Outcomes;
import wiredesk.runtime.streams.RecordEncoder;
import wiredesk.runtime.streams.StreamsService;
import wiredesk.schemas.EnrichedArticle;
import wiredesk.schemas.RawArticle;
import wiredesk.schemas.Topic;
import wiredesk.schemas.Topics;

/**
 * Reads articles and finds quotes and entities in them: {@code news.raw} to {@code news.enriched}, one result for each
 * article, or a dead letter. It keeps no state and no order, so it scales by partitions and threads. The extractor is made
 * when the service starts, which takes as long as its language model takes to load.
 */
public final class EnrichService extends StreamsService {

    private static final int ADMIN_PORT = 7072;

    /**
     * Longer than the longest article takes on a machine with better things to do, or its transaction would be aborted and
     * begun again without end. It is also how long readers may wait for what a crashed instance left open.
     */
    private static final Duration TRANSACTION = Duration.ofSeconds(30);

    private final Topics topics;
    private final Supplier<? extends Function<RawArticle, EnrichedArticle>> extractor;

    public EnrichService(Settings settings, MeterRegistry meters) {
        this(settings, meters, () -> Extractor.load()::extract);
    }

    /** @param extractor makes the extractor, whose function is pure and may be called by several threads at once */
    public EnrichService(
            Settings settings,
            MeterRegistry meters,
            Supplier<? extends Function<RawArticle, EnrichedArticle>> extractor) {
        super(
                "enrich",
                settings.get(EnrichSettings.APPLICATION_ID),
                settings,
                meters,
                new Outcomes(meters, "enrich", List.of(EnrichTopology.ENRICHED)));
        this.topics = new KafkaClients(settings).topics();
        this.extractor = extractor;
    }

    @Override
    public List<Topic> topics() {
        return List.of(topics.raw(), topics.enriched(), topics.deadLetters());
    }

    @Override
    public int adminPort() {
        return ADMIN_PORT;
    }

    @Override
    protected Map<String, Object> configuration() {
        return Map.of(
                StreamsConfig.producerPrefix(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG),
                Long.toString(TRANSACTION.toMillis()));
    }

    @Override
    protected Topology topology() {
        KafkaClients clients = new KafkaClients(settings());
        RecordEncoder<EnrichedArticle> encoder = new RecordEncoder<>(
                topics.enriched().name(),
                clients.serdes().<EnrichedArticle>serializer(),
                settings().get(EnrichSettings.MAX_RECORD_SIZE));
        GuardedExtractor guarded =
                new GuardedExtractor(extractor.get(), settings().get(EnrichSettings.MAX_ARTICLE_SIZE));
        return new EnrichTopology(guarded, encoder, outcomes())
                .between(topics.raw(), topics.enriched(), clients.serdes().values());
    }
}
