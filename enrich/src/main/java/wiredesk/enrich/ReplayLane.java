package wiredesk.enrich;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import wiredesk.enrich.topology.Absences;
import wiredesk.enrich.topology.EnrichTopology;
import wiredesk.enrich.topology.ReplayTargets;
import wiredesk.enrich.yielding.Yielding;
import wiredesk.runtime.config.Settings;
import wiredesk.runtime.kafka.KafkaClients;
import wiredesk.runtime.streams.Outcomes;
import wiredesk.runtime.topics.ExistingTopics;
import wiredesk.schemas.EnrichedArticle;
import wiredesk.schemas.RawArticle;
import wiredesk.schemas.Topic;

/**
 * Reads articles once more: {@code news.raw.replay} to {@code news.enriched}, or to the topic of a replay that is looked at
 * before anybody gets it. A group and threads of its own keep it apart from the live lane, and it stands still while that
 * has too much before it.
 */
public final class ReplayLane extends Lane {

    /** What is added to the live lane's application id. */
    private static final String SUFFIX = "-replay";

    /**
     * How long a result may be on its way. Exactly-once Streams would try for ever, and so would wait for a shadow topic that
     * has gone since it was asked for; after this time the article is read again, and discarded.
     */
    private static final Duration DELIVERY = Duration.ofMinutes(1);

    private final MeterRegistry meters;
    private ExistingTopics shadows;
    private Yielding yielding;

    /** @param extractor makes the extractor, or has it already; as that of {@link EnrichService} */
    public ReplayLane(
            Settings settings,
            MeterRegistry meters,
            Supplier<? extends Function<RawArticle, EnrichedArticle>> extractor) {
        super(
                "enrich-replay",
                group(settings),
                settings,
                meters,
                new Outcomes(meters, "enrich.replay", ReplayTargets.OUTCOMES),
                extractor);
        this.meters = meters;
    }

    /** Kafka Streams application id, and so the consumer group of the lane. */
    public static String group(Settings settings) {
        return settings.get(EnrichSettings.APPLICATION_ID) + SUFFIX;
    }

    @Override
    Topic source() {
        return catalogue().replay();
    }

    @Override
    public void start() {
        super.start();
        yielding = Yielding.start(
                new KafkaClients(settings()).admin(),
                settings().get(EnrichSettings.APPLICATION_ID),
                catalogue().raw().name(),
                settings().get(EnrichSettings.MAX_LIVE_LAG),
                this::pause,
                meters);
    }

    @Override
    public void close() {
        if (yielding != null) {
            yielding.close();
        }
        super.close();
        if (shadows != null) {
            shadows.close();
        }
    }

    @Override
    protected Map<String, Object> configuration() {
        Map<String, Object> properties = new HashMap<>(super.configuration());
        properties.put(
                StreamsConfig.producerPrefix(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG),
                Long.toString(DELIVERY.toMillis()));
        return properties;
    }

    @Override
    protected Map<String, Object> ownConfiguration() {
        return Map.of(
                StreamsConfig.NUM_STREAM_THREADS_CONFIG,
                settings().get(EnrichSettings.REPLAY_THREADS).toString());
    }

    @Override
    Topology topology(EnrichTopology way, Serde<RawArticle> articles) {
        shadows = new ExistingTopics(new KafkaClients(settings()));
        return way.between(
                source(), new ReplayTargets(catalogue(), new Absences(shadows, Clock.systemUTC())), articles);
    }
}
