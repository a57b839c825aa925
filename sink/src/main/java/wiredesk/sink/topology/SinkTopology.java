package wiredesk.sink.topology;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import wiredesk.runtime.streams.RecordDecoder;
import wiredesk.runtime.streams.RecordEncoder;
import wiredesk.runtime.streams.Traced;
import wiredesk.schemas.AvroSerdes;
import wiredesk.schemas.EnrichedArticle;
import wiredesk.schemas.LedgerEntry;
import wiredesk.schemas.Topic;
import wiredesk.schemas.Topics;
import wiredesk.sink.rebuild.RebuildStore;
import wiredesk.sink.routes.RouteStores;
import wiredesk.sink.state.ArticleStateSerde;
import wiredesk.sink.state.Change.Kind;

/**
 * Enriched articles in, through one operator with its stores, out to three topics, those of the routes, and the ledger.
 * Source and stores go by article id, so each partition has all there is of its articles; quotes and entities go out under
 * keys of their own.
 */
public final class SinkTopology {

    /** The store of states; its changelog is {@code <application id>-article-states-changelog}. */
    public static final String STORE = "article-states";

    private static final String SOURCE = "enriched";
    private static final String TRACE = "trace";
    private static final String SETTLE = "settle";

    private final Topics topics;
    private final AvroSerdes serdes;
    private final Rules rules;
    private final SinkMeters meters;
    private final RoutesOfSink routes;

    /** @param topicExists whether a route's topic is there: a record for one that is not would stop a partition */
    public SinkTopology(
            Topics topics, AvroSerdes serdes, Rules rules, SinkMeters meters, Predicate<String> topicExists) {
        this.topics = topics;
        this.serdes = serdes;
        this.rules = rules;
        this.meters = meters;
        this.routes = new RoutesOfSink(topics.routes().name(), serdes, rules, topicExists, meters.routes());
    }

    /** Makes the topology. */
    public Topology build() {
        Topology topology = new Topology()
                .addSource(
                        SOURCE,
                        new StringDeserializer(),
                        new RecordDecoder<>(EnrichedArticle.class, serdes.deserializer()),
                        topics.enriched().name());
        topology.addProcessor(TRACE, Traced<EnrichedArticle>::new, SOURCE)
                .addProcessor(
                        SETTLE,
                        () -> new Settlement(encoders(), ledgerEncoder(), rules, routes, meters),
                        TRACE,
                        routes.addSource(topology))
                .addStateStore(store(STORE, new ArticleStateSerde()), SETTLE)
                .addStateStore(store(Embargoes.STORE, Serdes.String()), SETTLE)
                .addStateStore(RebuildStore.builder(), SETTLE);
        routes.addOutlets(topology, SETTLE);
        for (Kind kind : Kind.values()) {
            topology.addSink(
                    Delivery.sink(kind), topic(kind), new StringSerializer(), new ByteArraySerializer(), SETTLE);
        }
        return topology.addSink(
                Ledger.SINK, topics.ledger().name(), new StringSerializer(), new ByteArraySerializer(), SETTLE);
    }

    /**
     * The topics in Kafka that are the sink's memory; its local state is no more than a copy of them.
     *
     * @param applicationId the sink's
     */
    public static List<String> changelogs(String applicationId) {
        return Stream.concat(Stream.of(STORE, Embargoes.STORE, RebuildStore.NAME), RouteStores.names().stream())
                .map(store -> applicationId + "-" + store + "-changelog")
                .toList();
    }

    private RecordEncoder<LedgerEntry> ledgerEncoder() {
        return new RecordEncoder<>(topics.ledger().name(), serdes.<LedgerEntry>serializer(), Topic.MAX_RECORD_BYTES);
    }

    private Map<Kind, RecordEncoder<SpecificRecord>> encoders() {
        Map<Kind, RecordEncoder<SpecificRecord>> encoders = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            encoders.put(kind, new RecordEncoder<>(topic(kind), serdes.serializer(), rules.largestRecord()));
        }
        return encoders;
    }

    private String topic(Kind kind) {
        return switch (kind) {
            case ARTICLE -> topics.articles().name();
            case QUOTE -> topics.quotes().name();
            case ENTITY -> topics.entities().name();
        };
    }

    private static <V> StoreBuilder<KeyValueStore<String, V>> store(String name, Serde<V> values) {
        return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(name), Serdes.String(), values)
                .withLoggingEnabled(Map.of(
                        TopicConfig.CLEANUP_POLICY_CONFIG,
                        TopicConfig.CLEANUP_POLICY_COMPACT,
                        TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
                        Integer.toString(Topic.MAX_MESSAGE_BYTES)));
    }
}
