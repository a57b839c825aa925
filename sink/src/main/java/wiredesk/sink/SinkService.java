package wiredesk.sink;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import wiredesk.runtime.config.Settings;
import wiredesk.runtime.kafka.KafkaClients;
import wiredesk.runtime.streams.Outcomes;
import wiredesk.runtime.streams.StreamsService;
import wiredesk.runtime.topics.ExistingTopics;
import wiredesk.schemas.Topic;
import wiredesk.schemas.Topics;
import wiredesk.sink.filter.Filter;
import wiredesk.sink.state.Outcome;
import wiredesk.sink.subscribers.SubscriberLag;
import wiredesk.sink.topology.BoundedMemory;
import wiredesk.sink.topology.Rules;
import wiredesk.sink.topology.SinkMeters;
import wiredesk.sink.topology.SinkTopology;

/**
 * Decides what the current truth of each article is and tells it downstream: {@code news.enriched} to {@code
 * news.articles}, {@code news.quotes} and {@code news.entities}. The only stage that keeps state: the accepted version of
 * every article, in a local store whose changelog is in Kafka. All that one version leads to goes out in one transaction
 * with the new state, or not at all.
 */
public final class SinkService extends StreamsService {

    private static final int ADMIN_PORT = 7073;

    private final Topics topics;
    private final SinkMeters meters;
    private final MeterRegistry registry;
    private SubscriberLag subscribers;
    private ExistingTopics routeTopics;
    private final Optional<RoutesByHttp> routes;

    public SinkService(Settings settings, MeterRegistry meters) {
        super("sink", settings.get(SinkSettings.APPLICATION_ID), settings, meters, outcomes(meters));
        this.meters = new SinkMeters(meters, outcomes());
        this.registry = meters;
        this.topics = new KafkaClients(settings).topics();
        this.routes = RoutesByHttp.of(settings);
    }

    @Override
    public List<Topic> topics() {
        return List.of(
                topics.enriched(),
                topics.articles(),
                topics.quotes(),
                topics.entities(),
                topics.routes(),
                topics.deadLetters(),
                topics.ledger());
    }

    @Override
    public int adminPort() {
        return ADMIN_PORT;
    }

    @Override
    public void start() {
        Filter.prepare();
        super.start();
        Duration interval = settings().get(SinkSettings.SUBSCRIBERS_INTERVAL);
        if (!interval.isZero()) {
            subscribers =
                    SubscriberLag.start(new KafkaClients(settings()).admin(), this::isDownstream, interval, registry);
        }
        routes.ifPresent(RoutesByHttp::start);
    }

    /** Ours, or that of a route which names no topic of its own. */
    private boolean isDownstream(String topic) {
        return Stream.of(topics.articles(), topics.quotes(), topics.entities())
                        .map(Topic::name)
                        .anyMatch(topic::equals)
                || topic.startsWith(topics.routed(""));
    }

    @Override
    public void close() {
        routes.ifPresent(RoutesByHttp::close);
        if (subscribers != null) {
            subscribers.close();
        }
        super.close();
        if (routeTopics != null) {
            routeTopics.close();
        }
    }

    @Override
    protected Topology topology() {
        KafkaClients clients = new KafkaClients(settings());
        Rules rules = new Rules(
                settings().get(SinkSettings.MAX_RECORD_SIZE),
                settings().get(SinkSettings.RETENTION),
                Clock.systemUTC());
        routeTopics = new ExistingTopics(clients);
        return new SinkTopology(topics, clients.serdes(), rules, meters, routeTopics).build();
    }

    @Override
    protected Map<String, Object> configuration() {
        return Map.of(
                StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG,
                BoundedMemory.class,
                BoundedMemory.BYTES_CONFIG,
                settings().get(SinkSettings.STATE_MEMORY));
    }

    /** The sink's counters, one for each {@link Outcome}. */
    public static Outcomes outcomes(MeterRegistry meters) {
        return new Outcomes(
                meters, "sink", Stream.of(Outcome.values()).map(Outcome::label).toList());
    }
}
