package wiredesk.sink.topology;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.test.TestRecord;
import wiredesk.runtime.streams.DeadLetters;
import wiredesk.runtime.streams.Outcomes;
import wiredesk.runtime.streams.StreamsService;
import wiredesk.schemas.Article;
import wiredesk.schemas.AvroSerdes;
import wiredesk.schemas.EnrichedArticle;
import wiredesk.schemas.EntityMention;
import wiredesk.schemas.LedgerEntry;
import wiredesk.schemas.Quote;
import wiredesk.schemas.RebuildHeaders;
import wiredesk.schemas.Route;
import wiredesk.schemas.Topic;
import wiredesk.schemas.Topics;
import wiredesk.sink.SinkService;
import wiredesk.sink.Story;
import wiredesk.sink.state.ArticleState;

/** The sink's topology in Kafka's test driver, with RocksDB below and Confluent's mock registry beside it. */
final class SinkOnTrial implements AutoCloseable {

    private final Topics topics = new Topics("news.");
    private final AvroSerdes serdes =
            new AvroSerdes(Map.of("schema.registry.url", "mock://sink", "auto.register.schemas", true));
    private final Set<String> routeTopics = new HashSet<>(Set.of("desk.quotes", "other.quotes"));
    private final HandClock clock = new HandClock(Story.NOON);
    private final Topology topology;
    private final TopologyTestDriver driver;
    private final TestInputTopic<byte[], byte[]> in;
    private final TestInputTopic<byte[], byte[]> definitionsIn;
    private final TestOutputTopic<String, Article> articles;
    private final TestOutputTopic<String, Quote> quotes;
    private final TestOutputTopic<String, EntityMention> entities;
    private final TestOutputTopic<String, LedgerEntry> ledger;
    private final TestOutputTopic<byte[], byte[]> deadLetters;

    SinkOnTrial(Path folder, MeterRegistry meters, long largestRecord) {
        this(folder, meters, largestRecord, Duration.ZERO);
    }

    SinkOnTrial(Path folder, MeterRegistry meters, long largestRecord, Duration retention) {
        Outcomes outcomes = SinkService.outcomes(meters);
        topology = new SinkTopology(
                        topics,
                        serdes,
                        new Rules(largestRecord, retention, clock),
                        new SinkMeters(meters, outcomes, clock),
                        routeTopics::contains)
                .build();
        Properties properties = new Properties();
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, "sink");
        properties.put(StreamsConfig.STATE_DIR_CONFIG, folder.toString());
        properties.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, BoundedMemory.class);
        properties.put(BoundedMemory.BYTES_CONFIG, 16 * 1024 * 1024L);
        properties.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
        properties.putAll(StreamsService.failureHandling(
                new DeadLetters(topics.deadLetters().name(), "sink", "test", clock, outcomes)));
        driver = new TopologyTestDriver(topology, properties);
        in = driver.createInputTopic(topics.enriched().name(), new ByteArraySerializer(), new ByteArraySerializer());
        definitionsIn =
                driver.createInputTopic(topics.routes().name(), new ByteArraySerializer(), new ByteArraySerializer());
        articles = out(topics.articles());
        quotes = out(topics.quotes());
        entities = out(topics.entities());
        ledger = out(topics.ledger());
        deadLetters = driver.createOutputTopic(
                topics.deadLetters().name(), new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    void receive(Story... stories) {
        for (Story story : stories) {
            EnrichedArticle article = story.build();
            receiveBytes(article.getArticle().getId(), bytes(article));
        }
    }

    void receive(TestRecord<String, EnrichedArticle> record) {
        in.pipeInput(new TestRecord<>(
                record.key().getBytes(UTF_8), bytes(record.value()), record.headers(), record.getRecordTime()));
    }

    void receiveBytes(String key, byte[] value) {
        in.pipeInput(new TestRecord<>(key.getBytes(UTF_8), value, new RecordHeaders(), Story.NOON));
    }

    void define(Route... routes) {
        for (Route route : routes) {
            define(route.getName(), route);
        }
    }

    void define(String key, Route route) {
        definitionsIn.pipeInput(
                key.getBytes(UTF_8),
                serdes.serializer().serialize(topics.routes().name(), route));
    }

    /** Asks for a rebuild. */
    void rebuild(String id, String target) {
        ask(RebuildHeaders.key(id), id, target);
    }

    /** Asks whether records of an article are current. */
    void ask(String key, String id, String target, String... stale) {
        ask(key, new RecordHeaders(), id, target, stale);
    }

    /** The same, of articles that the sink does not know, too. */
    void askOfUnknown(String key, String id, String target, String... stale) {
        ask(key, RebuildHeaders.add(new RecordHeaders(), RebuildHeaders.UNKNOWN, ""), id, target, stale);
    }

    private void ask(String key, Headers headers, String id, String target, String... stale) {
        RebuildHeaders.add(headers, RebuildHeaders.REBUILD, id);
        RebuildHeaders.add(headers, RebuildHeaders.TARGET, target);
        for (String record : stale) {
            RebuildHeaders.add(headers, RebuildHeaders.STALE, record);
        }
        definitionsIn.pipeInput(new TestRecord<>(key.getBytes(UTF_8), null, headers));
    }

    /** Rebuilds that the sink has noted as done, and how many records it says it has sent: {@code r1 7}. */
    List<String> rebuilt() {
        return driver
                .createOutputTopic(topics.routes().name(), new StringDeserializer(), new ByteArrayDeserializer())
                .readRecordsToList()
                .stream()
                .filter(each -> RebuildHeaders.rebuild(each.headers()).isPresent())
                .map(each -> RebuildHeaders.rebuild(each.headers()).get() + " "
                        + RebuildHeaders.text(each.headers(), RebuildHeaders.SENT)
                                .orElseThrow())
                .toList();
    }

    void removeRoute(String name) {
        definitionsIn.pipeInput(new TestRecord<>(name.getBytes(UTF_8), null));
    }

    /** What has gone out to the quotes of a route's topic since it was last asked. */
    List<TestRecord<String, Quote>> routed(String topic) {
        return driver.createOutputTopic(topic, new StringDeserializer(), serdes.<Quote>deserializer())
                .readRecordsToList();
    }

    /** What the sink itself has written of routes. */
    List<Route> announced() {
        return driver.createOutputTopic(topics.routes().name(), new StringDeserializer(), serdes.<Route>deserializer())
                .readValuesToList();
    }

    /** Somebody deletes a route's topic. */
    void deleteTopic(String topic) {
        routeTopics.remove(topic);
    }

    /** Lets time pass: the sink's clock and the one that punctuations go by. */
    void pass(Duration time) {
        clock.forward(time);
        driver.advanceWallClockTime(time);
    }

    /** Lets time pass, but nobody work. */
    void oversleep(Duration time) {
        clock.forward(time);
    }

    /** Makes all work take time: so much between two looks at the clock. */
    void slowDown(Duration pace) {
        clock.tick(pace);
    }

    Instant now() {
        return clock.instant();
    }

    /** Takes over another's partition: its stores are restored here, before time passes, at the time that it has come to. */
    void takeOver(SinkOnTrial other) {
        KeyValueStore<String, ArticleState> states = driver.getKeyValueStore(SinkTopology.STORE);
        other.driver
                .<String, ArticleState>getKeyValueStore(SinkTopology.STORE)
                .all()
                .forEachRemaining(each -> states.put(each.key, each.value));
        KeyValueStore<String, String> embargoes = driver.getKeyValueStore(Embargoes.STORE);
        other.driver
                .<String, String>getKeyValueStore(Embargoes.STORE)
                .all()
                .forEachRemaining(each -> embargoes.put(each.key, each.value));
        pass(Duration.between(now(), other.now()));
    }

    /** How many entries the index of embargoes has. */
    int embargoes() {
        return count(Embargoes.STORE);
    }

    /** How many states there are. */
    int states() {
        return count(SinkTopology.STORE);
    }

    private int count(String store) {
        List<Object> keys = new ArrayList<>();
        try (KeyValueIterator<Object, Object> all =
                driver.getKeyValueStore(store).all()) {
            all.forEachRemaining(each -> keys.add(each.key));
        }
        return keys.size();
    }

    /** A record as it stands in the topic. */
    byte[] bytes(SpecificRecord record) {
        return serdes.serializer().serialize(topics.enriched().name(), record);
    }

    List<TestRecord<String, Article>> articles() {
        return articles.readRecordsToList();
    }

    List<TestRecord<String, Quote>> quotes() {
        return quotes.readRecordsToList();
    }

    List<TestRecord<String, EntityMention>> entities() {
        return entities.readRecordsToList();
    }

    List<TestRecord<String, LedgerEntry>> ledger() {
        return ledger.readRecordsToList();
    }

    List<TestRecord<byte[], byte[]>> deadLetters() {
        return deadLetters.readRecordsToList();
    }

    /** Reads away what has gone out so far. */
    void forget() {
        articles();
        quotes();
        entities();
        ledger();
    }

    ArticleState state(String id) {
        KeyValueStore<String, ArticleState> states = driver.getKeyValueStore(SinkTopology.STORE);
        return states.get(id);
    }

    /** Of all stores there are; the application's id is sink. */
    List<String> changelogs() {
        return driver.getAllStateStores().keySet().stream()
                .map(store -> "sink-" + store + "-changelog")
                .toList();
    }

    String description() {
        return topology.describe().toString();
    }

    @Override
    public void close() {
        driver.close();
    }

    private <T extends SpecificRecord> TestOutputTopic<String, T> out(Topic topic) {
        return driver.createOutputTopic(topic.name(), new StringDeserializer(), serdes.<T>deserializer());
    }
}
