package wiredesk.ingest;

import static org.apache.kafka.clients.consumer.ConsumerConfig.GROUP_PROTOCOL_CONFIG;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.kafka.KafkaClientMetrics;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import wiredesk.ingest.group.SourceGroup;
import wiredesk.ingest.identity.SourceName;
import wiredesk.ingest.publish.ArticlePublisher;
import wiredesk.ingest.publish.KafkaPublisher;
import wiredesk.ingest.publish.RecordSender;
import wiredesk.ingest.publish.TimedPublisher;
import wiredesk.ingest.publish.TracedPublisher;
import wiredesk.ingest.seen.OncePublisher;
import wiredesk.ingest.seen.Repeats;
import wiredesk.ingest.seen.SeenArticles;
import wiredesk.ingest.silence.AlertTopic;
import wiredesk.ingest.silence.SilenceWatch;
import wiredesk.ingest.source.Source;
import wiredesk.ingest.state.CompactedTopic;
import wiredesk.ingest.state.KafkaStateStore;
import wiredesk.runtime.config.Settings;
import wiredesk.runtime.kafka.KafkaClients;
import wiredesk.runtime.tracing.Tracing;
import wiredesk.schemas.Alert;
import wiredesk.schemas.ArticleId;
import wiredesk.schemas.LedgerEntry;
import wiredesk.schemas.RawArticle;
import wiredesk.schemas.SeenArticle;
import wiredesk.schemas.SourceState;
import wiredesk.schemas.Topic;
import wiredesk.schemas.Topics;

/** Ingest's clients of Kafka and the registry, opened and closed together. */
final class KafkaConnection implements AutoCloseable {

    /** A call that cannot even begin, for want of metadata or memory, is answered soon: its source keeps the article. */
    private static final String MAX_BLOCK_MS = "10000";

    /** A member that dies is missed soon; one that comes or goes leaves the sources of the others alone. */
    private static final Map<String, Object> MEMBER = Map.of(
            ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG,
            "10000",
            ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG,
            CooperativeStickyAssignor.class.getName());

    private final Settings settings;
    private final KafkaClients clients;
    private final Lane lane;
    private final MeterRegistry meters;
    private final RecordSender sender;
    private final Tracing tracing;
    private final List<CompactedTopic> followed = new CopyOnWriteArrayList<>();
    private final List<KafkaClientMetrics> bound = new CopyOnWriteArrayList<>();

    KafkaConnection(Settings settings, Lane lane, MeterRegistry meters) {
        this.settings = settings;
        this.clients = new KafkaClients(settings);
        this.lane = lane;
        this.meters = meters;
        this.sender = new RecordSender(this::producer, settings.get(IngestSettings.REGISTRY_PATIENCE));
        this.tracing = Tracing.of(settings, "ingest", meters);
    }

    /** Publishes what comes, repeats too. */
    ArticlePublisher publisher(Clock clock) {
        return traced(kafkaPublisher(clock));
    }

    private ArticlePublisher kafkaPublisher(Clock clock) {
        Topics topics = clients.topics();
        return new KafkaPublisher(
                lane.of(topics), topics.deadLetters(), clients.serdes().<RawArticle>serializer(), sender, clock);
    }

    private ArticlePublisher traced(ArticlePublisher publisher) {
        return new TracedPublisher(publisher, tracing, lane.of(clients.topics()).name());
    }

    /** Publishes what was not published before, by any instance. Reads what is remembered, which can take seconds. */
    ArticlePublisher oncePublisher(Clock clock) {
        return oncePublisher(clock, (source, time) -> {});
    }

    /** @param arrivals is told, in order, from which source something new came when, before this returns and ever after */
    ArticlePublisher oncePublisher(Clock clock, BiConsumer<String, Instant> arrivals) {
        Topic topic = clients.topics().ingestSeen();
        SeenArticles seen = new SeenArticles(
                topic, clients.serdes().<SeenArticle>values(), sender, clock, settings.get(IngestSettings.REMEMBERED));
        CompactedTopic records = new CompactedTopic(topic.name(), () -> reader(Map.of()), record -> {
            seen.remember(record);
            source(record).ifPresent(source -> arrivals.accept(source, Instant.ofEpochMilli(record.timestamp())));
        });
        readAndFollow(records);
        Repeats repeats = new Repeats(
                clients.topics().ledger().name(), clients.serdes().<LedgerEntry>serializer(), sender, clock);
        return traced(new OncePublisher(new TimedPublisher(kafkaPublisher(clock), meters), seen, repeats));
    }

    /** Watches sources for silence, once it is started. Has read which are known to be silent. */
    SilenceWatch silenceWatch(Collection<String> sources, Clock clock) {
        String topic = clients.topics().alerts().name();
        AlertTopic alerts = new AlertTopic(topic, clients.serdes().<Alert>values(), sender);
        readAndFollow(new CompactedTopic(topic, () -> reader(Map.of()), alerts::remember));
        return new SilenceWatch(sources, alerts, settings.get(IngestSettings.SILENCE_SHORTEST), clock, meters);
    }

    /** Where polled sources keep their states. */
    KafkaStateStore states() {
        return new KafkaStateStore(
                clients.topics().ingestState().name(), clients.serdes().<SourceState>values(), sender);
    }

    /** Likewise, with all states read. */
    KafkaStateStore loadedStates() {
        KafkaStateStore states = states();
        try (CompactedTopic records =
                new CompactedTopic(clients.topics().ingestState().name(), () -> reader(Map.of()), states::remember)) {
            records.read();
        }
        return states;
    }

    /** The group that shares polled sources out. */
    SourceGroup group(
            KafkaStateStore states, Map<SourceName, Supplier<? extends Source>> sources, SourceGroup.Watch watch) {
        return new SourceGroup(
                clients.topics().ingestState().name(), () -> reader(MEMBER), states::remember, sources, watch);
    }

    @Override
    public void close() {
        followed.forEach(CompactedTopic::close);
        sender.close();
        bound.forEach(KafkaClientMetrics::close);
        tracing.close();
    }

    private void readAndFollow(CompactedTopic records) {
        followed.add(records);
        records.read();
        records.follow();
    }

    private static Optional<String> source(ConsumerRecord<byte[], byte[]> seen) {
        return Optional.ofNullable(seen.key())
                .filter(key -> seen.value() != null)
                .flatMap(key -> ArticleId.source(new String(key, StandardCharsets.UTF_8)));
    }

    private Consumer<byte[], byte[]> reader(Map<String, Object> defaults) {
        Map<String, Object> properties = new HashMap<>(defaults);
        properties.putAll(clients.consumer(settings.get(IngestSettings.GROUP_ID)));
        if (!"classic".equalsIgnoreCase(String.valueOf(properties.getOrDefault(GROUP_PROTOCOL_CONFIG, "classic")))) {
            properties.keySet().removeAll(MEMBER.keySet());
        }
        return new KafkaConsumer<>(properties, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    private Producer<byte[], byte[]> producer() {
        Map<String, Object> properties = clients.producer();
        properties.putIfAbsent(ProducerConfig.MAX_BLOCK_MS_CONFIG, MAX_BLOCK_MS);
        KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(properties, new ByteArraySerializer(), new ByteArraySerializer());
        KafkaClientMetrics metrics = new KafkaClientMetrics(producer);
        metrics.bindTo(meters);
        bound.add(metrics);
        return producer;
    }
}
