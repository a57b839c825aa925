package wiredesk.enrich;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import wiredesk.enrich.topology.EnrichTopology;
import wiredesk.enrich.topology.GuardedExtractor;
import wiredesk.enrich.topology.Watchdog;
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
 * What the live lane and the replay lane have in common: the extractor, made or waited for when the lane starts, the bounds
 * of what is read and written, and the topic of the results.
 */
abstract class Lane extends StreamsService {

    private static final String STAGE = "enrich";
    private static final int ADMIN_PORT = 7072;

    /**
     * Longer than the longest article takes on a machine with better things to do, or its transaction would be aborted and
     * begun again without end. It is also how long readers may wait for what a crashed instance left open.
     */
    private static final Duration TRANSACTION = Duration.ofSeconds(30);

    private final MeterRegistry meters;
    private final Topics topics;
    private final Supplier<? extends Function<RawArticle, EnrichedArticle>> extractor;

    /** @param extractor makes the extractor, whose function is pure and may be called by several threads at once */
    Lane(
            String name,
            String applicationId,
            Settings settings,
            MeterRegistry meters,
            Outcomes outcomes,
            Supplier<? extends Function<RawArticle, EnrichedArticle>> extractor) {
        super(name, applicationId, settings, meters, outcomes);
        this.meters = meters;
        this.topics = new KafkaClients(settings).topics();
        this.extractor = extractor;
    }

    /** Where its articles come from. */
    abstract Topic source();

    /** Their way from there. */
    abstract Topology topology(EnrichTopology way, Serde<RawArticle> articles);

    /** Told of each result that has been sent on. */
    void enriched(EnrichedArticle result) {}

    final Topics catalogue() {
        return topics;
    }

    @Override
    public final List<Topic> topics() {
        return List.of(source(), topics.enriched(), topics.deadLetters());
    }

    @Override
    public final int adminPort() {
        return ADMIN_PORT;
    }

    @Override
    protected final String stage() {
        return STAGE;
    }

    @Override
    protected Map<String, Object> configuration() {
        return Map.of(
                StreamsConfig.producerPrefix(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG),
                Long.toString(TRANSACTION.toMillis()));
    }

    @Override
    protected final Topology topology() {
        KafkaClients clients = new KafkaClients(settings());
        RecordEncoder<EnrichedArticle> encoder = new RecordEncoder<>(
                topics.enriched().name(),
                clients.serdes().<EnrichedArticle>serializer(),
                settings().get(EnrichSettings.MAX_RECORD_SIZE));
        Watchdog watched = new Watchdog(extractor.get(), settings().get(EnrichSettings.MAX_TIME), meters, name());
        GuardedExtractor guarded = new GuardedExtractor(watched, settings().get(EnrichSettings.MAX_ARTICLE_SIZE));
        return topology(
                new EnrichTopology(guarded, encoder, outcomes(), this::enriched),
                clients.serdes().values());
    }
}
