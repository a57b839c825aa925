package wiredesk.it.order;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import wiredesk.enrich.Extractor;
import wiredesk.enrich.topology.EnrichTopology;
import wiredesk.enrich.topology.GuardedExtractor;
import wiredesk.ingest.formats.Formats;
import wiredesk.ingest.identity.Identity;
import wiredesk.ingest.identity.SourceName;
import wiredesk.ingest.parse.Document;
import wiredesk.ingest.parse.Finding;
import wiredesk.ingest.parse.Limits;
import wiredesk.ingest.parse.Origin;
import wiredesk.runtime.streams.Outcomes;
import wiredesk.runtime.streams.RecordEncoder;
import wiredesk.schemas.AvroSerdes;
import wiredesk.schemas.EnrichedArticle;
import wiredesk.schemas.RawArticle;
import wiredesk.schemas.Topic;
import wiredesk.schemas.Topics;
import wiredesk.sink.SinkService;
import wiredesk.sink.topology.BoundedMemory;
import wiredesk.sink.topology.Rules;
import wiredesk.sink.topology.SinkMeters;
import wiredesk.sink.topology.SinkTopology;

/** From the bytes of a wire to the topics of subscribers, in one thread: the parsers, both topologies, no broker. */
final class Line implements AutoCloseable {

    /** The embargo still runs. */
    static final Instant NOW = Instant.parse("2026-03-01T18:00:00Z");

    private static final int LARGEST = 1_000_000;

    private final Topics topics = new Topics("news.");
    private final AvroSerdes serdes =
            new AvroSerdes(Map.of("schema.registry.url", "mock://order", "auto.register.schemas", true));
    private final TopologyTestDriver enrich;
    private final TopologyTestDriver sink;
    private final TestInputTopic<String, RawArticle> raw;
    private final TestOutputTopic<byte[], byte[]> enriched;
    private final TestInputTopic<byte[], byte[]> accepted;
    private final List<TestOutputTopic<String, ? extends SpecificRecord>> subscribed;

    Line(Path folder, Extractor extractor) {
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        RecordEncoder<EnrichedArticle> encoder =
                new RecordEncoder<>(topics.enriched().name(), serdes.<EnrichedArticle>serializer(), LARGEST);
        enrich = new TopologyTestDriver(
                new EnrichTopology(
                                new GuardedExtractor(extractor::extract, LARGEST),
                                encoder,
                                new Outcomes(meters, "enrich", List.of(EnrichTopology.ENRICHED)))
                        .between(topics.raw(), topics.enriched(), serdes.values()),
                properties("enrich", folder));
        sink = new TopologyTestDriver(
                new SinkTopology(
                                topics,
                                serdes,
                                new Rules(LARGEST, Duration.ZERO, Clock.fixed(NOW, ZoneOffset.UTC)),
                                new SinkMeters(meters, SinkService.outcomes(meters)),
                                topic -> true)
                        .build(),
                properties("sink", folder));
        raw = enrich.createInputTopic(topics.raw().name(), new StringSerializer(), serdes.<RawArticle>serializer());
        enriched = enrich.createOutputTopic(
                topics.enriched().name(), new ByteArrayDeserializer(), new ByteArrayDeserializer());
        accepted =
                sink.createInputTopic(topics.enriched().name(), new ByteArraySerializer(), new ByteArraySerializer());
        subscribed = List.of(out(topics.articles()), out(topics.quotes()), out(topics.entities()));
    }

    /** Takes in a message as ingest does. */
    void receive(SourceName source, String message) throws Exception {
        Origin origin = Origin.of("message", NOW);
        List<Finding> findings = new ArrayList<>();
        try (Document document =
                Document.open(origin, new ByteArrayInputStream(message.getBytes(UTF_8)), Limits.DEFAULT)) {
            Formats.ALL.read(document, findings::add);
        }
        for (Finding finding : findings) {
            RawArticle article = Identity.complete((Finding.Parsed) finding, source, NOW);
            raw.pipeInput(article.getId(), article);
        }
        enriched.readRecordsToList().forEach(accepted::pipeInput);
    }

    /** All that subscribers have been sent since they last looked, in the order of each topic. */
    List<TestRecord<String, ? extends SpecificRecord>> sent() {
        List<TestRecord<String, ? extends SpecificRecord>> sent = new ArrayList<>();
        subscribed.forEach(topic -> sent.addAll(topic.readRecordsToList()));
        return sent;
    }

    /** What compaction leaves of it: the last value of each key, and of a tombstone nothing. */
    static Map<String, SpecificRecord> left(List<TestRecord<String, ? extends SpecificRecord>> sent) {
        Map<String, SpecificRecord> left = new LinkedHashMap<>();
        for (TestRecord<String, ? extends SpecificRecord> record : sent) {
            left.remove(record.key());
            if (record.value() != null) {
                left.put(record.key(), record.value());
            }
        }
        return left;
    }

    @Override
    public void close() {
        enrich.close();
        sink.close();
    }

    private <T extends SpecificRecord> TestOutputTopic<String, T> out(Topic topic) {
        return sink.createOutputTopic(topic.name(), new StringDeserializer(), serdes.<T>deserializer());
    }

    private static Properties properties(String name, Path folder) {
        Properties properties = new Properties();
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, name);
        properties.put(StreamsConfig.STATE_DIR_CONFIG, folder.resolve(name).toString());
        properties.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, BoundedMemory.class);
        properties.put(BoundedMemory.BYTES_CONFIG, 16L << 20);
        return properties;
    }
}
