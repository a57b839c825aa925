package wiredesk.enrich.topology;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import wiredesk.runtime.streams.DeadLetters;
import wiredesk.runtime.streams.Outcomes;
import wiredesk.runtime.streams.RecordEncoder;
import wiredesk.runtime.streams.StreamsService;
import wiredesk.schemas.AvroSerdes;
import wiredesk.schemas.DeadLetterHeaders;
import wiredesk.schemas.EnrichedArticle;
import wiredesk.schemas.Origin;
import wiredesk.schemas.OriginHeader;
import wiredesk.schemas.RawArticle;
import wiredesk.schemas.ReplayHeaders;
import wiredesk.schemas.Topic;
import wiredesk.schemas.Topics;

/** The replay lane with an extractor that remembers what it was shown, among topics of which one replay's shadow is one. */
class ReplayTopologyTest {

    private static final String ID = "wire/storm";
    private static final Instant SENT = Instant.parse("2026-03-01T12:00:05Z");

    private final Topics topics = new Topics("news.");
    private final Set<String> there = new HashSet<>(Set.of(topics.shadow("r1").name()));
    private final List<String> read = new ArrayList<>();
    private final AvroSerdes serdes =
            new AvroSerdes(Map.of("schema.registry.url", "mock://replay", "auto.register.schemas", true));
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Outcomes outcomes = new Outcomes(meters, "enrich.replay", ReplayTargets.OUTCOMES);
    private final Topology topology = topology();
    private final TopologyTestDriver driver = driver();
    private final TestInputTopic<String, RawArticle> replay =
            driver.createInputTopic(topics.replay().name(), new StringSerializer(), serdes.<RawArticle>serializer());
    private final TestOutputTopic<String, EnrichedArticle> enriched = output(topics.enriched());
    private final TestOutputTopic<String, EnrichedArticle> shadow = output(topics.shadow("r1"));
    private final TestOutputTopic<String, byte[]> deadLetters =
            driver.createOutputTopic(topics.deadLetters().name(), new StringDeserializer(), (topic, bytes) -> bytes);

    @AfterEach
    void close() {
        driver.close();
    }

    @Test
    void replayedArticleComesOutAmongTheEnrichedOnesWithTheHeadersOfItsReplay() {
        receive(headers("r1"));

        TestRecord<String, EnrichedArticle> out = enriched.readRecord();
        assertThat(out.key()).isEqualTo(ID);
        assertThat(out.getRecordTime()).isEqualTo(SENT);
        assertThat(ReplayHeaders.replay(out.headers())).contains("r1");
        assertThat(OriginHeader.read(out.headers())).isEqualTo(Optional.of(new Origin("news.raw.replay", 0, 0L)));
        assertThat(shadow.isEmpty()).isTrue();
        assertThat(counted("enriched")).isEqualTo(1);
    }

    @Test
    void archivedArticleNeedsNoReplay() {
        receive(new RecordHeaders());

        assertThat(enriched.readRecord().key()).isEqualTo(ID);
    }

    @Test
    void resultThatIsLookedAtFirstGoesToItsReplaysShadowAlone() {
        receive(shadowed("r1"));

        assertThat(shadow.readRecord().key()).isEqualTo(ID);
        assertThat(enriched.isEmpty()).isTrue();
        assertThat(counted("shadowed")).isEqualTo(1);
    }

    @Test
    void articleOfACanceledReplayIsDiscardedUnreadAndCounted() {
        there.clear();

        receive(shadowed("r1"));

        assertThat(read).isEmpty();
        assertThat(shadow.isEmpty()).isTrue();
        assertThat(enriched.isEmpty()).isTrue();
        assertThat(counted("discarded")).isEqualTo(1);
    }

    @Test
    void articleAfterDiscardedOnesIsReadAsEver() {
        receive(shadowed("canceled"));
        receive(headers("r1"));

        assertThat(enriched.getQueueSize()).isEqualTo(1);
        assertThat(counted("discarded")).isEqualTo(1);
        assertThat(counted("enriched")).isEqualTo(1);
    }

    @Test
    void resultThatNobodyIsToGetYetAndThatNamesNoReplayIsADeadLetter() {
        receive(new RecordHeaders().add(ReplayHeaders.SHADOW, new byte[0]));
        receive(shadowed("no/topic?"));

        assertThat(deadLetters.readRecordsToList())
                .hasSize(2)
                .allSatisfy(letter -> assertThat(text(letter.headers(), DeadLetterHeaders.MESSAGE))
                        .contains(ReplayHeaders.SHADOW, ReplayHeaders.REPLAY));
        assertThat(enriched.isEmpty()).isTrue();
        assertThat(counted("dead-lettered")).isEqualTo(2);
    }

    @Test
    void everyOperatorHasANameOfItsOwn() {
        assertThat(topology.describe().toString())
                .contains("raw", "Processor: discard", "Processor: extract", "Processor: encode", "Sink: enriched")
                .doesNotContain("KSTREAM");
    }

    private void receive(Headers headers) {
        RawArticle article = RawArticle.newBuilder()
                .setId(ID)
                .setSource("wire")
                .setGuid("storm")
                .setVersionCreated(SENT)
                .setContentHash("hash")
                .setBody("Calm seas.")
                .setReceived(SENT)
                .build();
        replay.pipeInput(new TestRecord<>(ID, article, headers, SENT));
    }

    private static Headers headers(String replay) {
        return new RecordHeaders().add(ReplayHeaders.REPLAY, replay.getBytes(UTF_8));
    }

    private static Headers shadowed(String replay) {
        return headers(replay).add(ReplayHeaders.SHADOW, new byte[0]);
    }

    private EnrichedArticle extract(RawArticle article) {
        read.add(article.getId());
        return Kill.of(article);
    }

    private Topology topology() {
        RecordEncoder<EnrichedArticle> encoder =
                new RecordEncoder<>(topics.enriched().name(), serdes.<EnrichedArticle>serializer(), 1_000);
        return new EnrichTopology(new GuardedExtractor(this::extract, 1_000), encoder, outcomes)
                .between(topics.replay(), new ReplayTargets(topics, there::contains), serdes.values());
    }

    private TopologyTestDriver driver() {
        Properties properties = new Properties();
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, "enrich-replay");
        properties.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
        properties.putAll(StreamsService.failureHandling(
                new DeadLetters(topics.deadLetters().name(), "enrich", "test", Clock.systemUTC(), outcomes)));
        return new TopologyTestDriver(topology, properties);
    }

    private TestOutputTopic<String, EnrichedArticle> output(Topic topic) {
        return driver.createOutputTopic(topic.name(), new StringDeserializer(), serdes.<EnrichedArticle>deserializer());
    }

    private double counted(String outcome) {
        return meters.get("wiredesk.enrich.replay.articles")
                .tag("outcome", outcome)
                .counter()
                .count();
    }

    private static String text(Headers headers, String name) {
        return new String(headers.lastHeader(name).value(), UTF_8);
    }
}
