package wiredesk.enrich.topology;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
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
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import wiredesk.runtime.streams.DeadLetters;
import wiredesk.runtime.streams.Outcomes;
import wiredesk.runtime.streams.RecordEncoder;
import wiredesk.runtime.streams.StreamsService;
import wiredesk.schemas.Article;
import wiredesk.schemas.AvroSerdes;
import wiredesk.schemas.DeadLetterHeaders;
import wiredesk.schemas.EnrichedArticle;
import wiredesk.schemas.Origin;
import wiredesk.schemas.OriginHeader;
import wiredesk.schemas.PubStatus;
import wiredesk.schemas.RawArticle;
import wiredesk.schemas.Topics;

/** The topology with an extractor that copies the body, or fails as the body tells it to. */
class EnrichTopologyTest {

    private static final String ID = "wire/storm";
    private static final Instant SENT = Instant.parse("2026-03-01T12:00:05Z");
    private static final int LONGEST_TEXT = 2_000;
    private static final int LARGEST_RECORD = 1_000;
    private static final Duration BUDGET = Duration.ofSeconds(2);

    private static final AvroSerdes SERDES =
            new AvroSerdes(Map.of("schema.registry.url", "mock://enrich", "auto.register.schemas", true));
    private static final byte[] GOOD = SERDES.<RawArticle>serializer().serialize("news.raw", article("Calm seas."));
    private static final byte[] OTHER =
            SERDES.<EnrichedArticle>serializer().serialize("news.enriched", extract(article("Calm seas.")));

    private final Topics topics = new Topics("news.");
    private final AvroSerdes serdes = SERDES;
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Outcomes outcomes = new Outcomes(meters, "enrich", List.of(EnrichTopology.ENRICHED));
    private final Topology topology = topology();
    private final TopologyTestDriver driver = driver();
    private final TestInputTopic<byte[], byte[]> raw =
            driver.createInputTopic(topics.raw().name(), new ByteArraySerializer(), new ByteArraySerializer());
    private final TestOutputTopic<String, EnrichedArticle> enriched = driver.createOutputTopic(
            topics.enriched().name(), new StringDeserializer(), serdes.<EnrichedArticle>deserializer());
    private final TestOutputTopic<byte[], byte[]> deadLetters = driver.createOutputTopic(
            topics.deadLetters().name(), new ByteArrayDeserializer(), new ByteArrayDeserializer());

    @AfterEach
    void close() {
        driver.close();
    }

    @Test
    void articleComesOutUnderItsKeyWithItsTimestampAndHeaders() {
        Headers headers = new RecordHeaders().add("traceparent", "00-1-2-01".getBytes(UTF_8));

        raw.pipeInput(new TestRecord<>(ID.getBytes(UTF_8), bytes(article("Calm seas.")), headers, SENT));

        TestRecord<String, EnrichedArticle> out = enriched.readRecord();
        assertThat(out.key()).isEqualTo(ID);
        assertThat(out.value().getArticle().getBody()).isEqualTo("Calm seas.");
        assertThat(out.getRecordTime()).isEqualTo(SENT);
        assertThat(out.headers().lastHeader("traceparent").value()).isEqualTo("00-1-2-01".getBytes(UTF_8));
    }

    @Test
    void resultBearsASpanOfItsOwnInTheTraceThatCame() {
        String came = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
        Headers headers = new RecordHeaders().add("traceparent", came.getBytes(UTF_8));

        raw.pipeInput(new TestRecord<>(ID.getBytes(UTF_8), bytes(article("Calm seas.")), headers, SENT));

        Headers out = enriched.readRecord().headers();
        assertThat(out.headers("traceparent")).hasSize(1);
        assertThat(new String(out.lastHeader("traceparent").value(), UTF_8))
                .matches("00-0af7651916cd43dd8448eb211c80319c-[0-9a-f]{16}-01")
                .isNotEqualTo(came);
    }

    @Test
    void deadLetterKeepsTheSpanThatCame() {
        String came = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
        Headers headers = new RecordHeaders().add("traceparent", came.getBytes(UTF_8));

        raw.pipeInput(new TestRecord<>(ID.getBytes(UTF_8), bytes(article("poison")), headers, SENT));

        assertThat(header(deadLetters.readRecord(), "traceparent")).isEqualTo(came);
    }

    @Test
    void resultSaysWhichRecordItCameOf() {
        Headers stale = OriginHeader.added(new RecordHeaders(), new Origin("elsewhere", 5, 77L));
        receive(article("Calm seas."));

        raw.pipeInput(new TestRecord<>(ID.getBytes(UTF_8), bytes(article("Calm seas.")), stale, SENT));

        assertThat(enriched.readRecordsToList())
                .extracting(record -> OriginHeader.read(record.headers()))
                .containsExactly(
                        Optional.of(new Origin("news.raw", 0, 0L)), Optional.of(new Origin("news.raw", 0, 1L)));
    }

    @Test
    void killGoesPastTheExtractor() {
        RawArticle kill = RawArticle.newBuilder(article("poison"))
                .setPubStatus(PubStatus.CANCELED)
                .setVersion(7L)
                .build();

        receive(kill);

        EnrichedArticle out = enriched.readValue();
        assertThat(out.getArticle().getPubStatus()).isEqualTo(PubStatus.CANCELED);
        assertThat(out.getArticle().getVersion()).isEqualTo(7);
        assertThat(out.getQuotes()).isEmpty();
        assertThat(out.getEntities()).isEmpty();
    }

    @Test
    void articleThatTheExtractorFailsOnIsKeptByteForByte() {
        receive(article("poison"));

        TestRecord<byte[], byte[]> letter = deadLetters.readRecord();
        assertThat(letter.key()).isEqualTo(ID.getBytes(UTF_8));
        assertThat(letter.value()).isEqualTo(bytes(article("poison")));
        assertThat(header(letter, DeadLetterHeaders.EXCEPTION)).isEqualTo("java.lang.ClassCastException");
        assertThat(header(letter, DeadLetterHeaders.STAGE)).isEqualTo("enrich");
        assertThat(enriched.isEmpty()).isTrue();
    }

    @Test
    void textThatExhaustsTheStackIsADeadLetter() {
        receive(article("endless"));

        assertThat(header(deadLetters.readRecord(), DeadLetterHeaders.EXCEPTION))
                .isEqualTo("java.lang.StackOverflowError");
    }

    @Test
    void textLongerThanAllowedIsNotShownToTheExtractor() {
        receive(article("é".repeat(LONGEST_TEXT / 2) + "."));

        assertThat(header(deadLetters.readRecord(), DeadLetterHeaders.MESSAGE))
                .isEqualTo("its text has 2001 bytes, expected at most 2000 (enrich.article.max-size)");
    }

    @Test
    void resultLargerThanKafkaTakesIsADeadLetter() {
        receive(article("x".repeat(LARGEST_RECORD)));

        assertThat(header(deadLetters.readRecord(), DeadLetterHeaders.MESSAGE)).contains("expected at most 1000");
        assertThat(enriched.isEmpty()).isTrue();
    }

    @Test
    void bytesThatAreNoArticleAreADeadLetter() {
        byte[] bytes = {7, 0, (byte) 0xff};

        raw.pipeInput(ID.getBytes(UTF_8), bytes);

        assertThat(deadLetters.readValue()).isEqualTo(bytes);
    }

    @Test
    void keyThatIsNotTheArticlesIsADeadLetter() {
        byte[] noUtf8 = {(byte) 0xc3, (byte) 0x28};

        raw.pipeInput(noUtf8, bytes(article("Calm seas.")));

        assertThat(deadLetters.readRecord().key()).isEqualTo(noUtf8);
    }

    @Test
    void anArticleThatTakesTooLongIsADeadLetterAndTheNextHasItsTurn() {
        receive(article("dawdle"));
        receive(article("Calm seas."));

        assertThat(header(deadLetters.readRecord(), DeadLetterHeaders.MESSAGE))
                .isEqualTo("reading took longer than 2000 ms (enrich.article.max-time)");
        assertThat(enriched.readValue().getArticle().getBody()).isEqualTo("Calm seas.");
        assertThat(deadLetters.isEmpty()).isTrue();
    }

    /** What no reader of news.raw can use, whoever wrote it. */
    static Stream<Arguments> poison() {
        byte[] key = ID.getBytes(UTF_8);
        byte[] good = GOOD.clone();
        byte[] wrongMagic = good.clone();
        wrongMagic[0] = 9;
        return Stream.of(
                arguments("wrong magic byte", key, wrongMagic),
                arguments("truncated", key, Arrays.copyOf(good, good.length / 2)),
                arguments("another type", key, OTHER),
                arguments("no key", null, good),
                arguments("no value", key, null),
                arguments("5 MB of anything", key, "x".repeat(5_000_000).getBytes(UTF_8)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void poison(String name, byte[] key, byte[] value) {
        raw.pipeInput(new TestRecord<>(key, value, new RecordHeaders(), SENT));
        receive(article("Calm seas."));

        TestRecord<byte[], byte[]> letter = deadLetters.readRecord();
        assertThat(letter.key()).isEqualTo(key);
        assertThat(letter.value()).isEqualTo(value);
        assertThat(header(letter, DeadLetterHeaders.MESSAGE)).isNotBlank();
        assertThat(deadLetters.isEmpty()).isTrue();
        assertThat(enriched.readValue().getArticle().getBody()).isEqualTo("Calm seas.");
    }

    @Test
    void everyArticleEndsInOneCountedOutcome() {
        receive(article("Calm seas."));
        receive(article("poison"));
        receive(article("x".repeat(LARGEST_RECORD)));
        raw.pipeInput(new TestRecord<>(ID.getBytes(UTF_8), null, new RecordHeaders(), SENT));

        assertThat(counted("enriched")).isEqualTo(1);
        assertThat(counted("dead-lettered")).isEqualTo(3);
        assertThat(deadLetters.getQueueSize()).isEqualTo(3);
        assertThat(meters.get("wiredesk.enrich.sources")
                        .tags("source", "wire", "outcome", "dead-lettered")
                        .counter()
                        .count())
                .isEqualTo(3);
    }

    @Test
    void everyOperatorHasANameOfItsOwn() {
        assertThat(topology.describe().toString())
                .contains("Source: raw", "Processor: extract", "Processor: encode", "Sink: enriched")
                .doesNotContain("KSTREAM");
    }

    private void receive(RawArticle article) {
        raw.pipeInput(new TestRecord<>(ID.getBytes(UTF_8), bytes(article), new RecordHeaders(), SENT));
    }

    private byte[] bytes(RawArticle article) {
        return serdes.<RawArticle>serializer().serialize(topics.raw().name(), article);
    }

    private static RawArticle article(String body) {
        return RawArticle.newBuilder()
                .setId(ID)
                .setSource("wire")
                .setGuid("storm")
                .setVersionCreated(SENT)
                .setContentHash("hash")
                .setBody(body)
                .setReceived(SENT)
                .build();
    }

    private static EnrichedArticle extract(RawArticle article) {
        return switch (article.getBody()) {
            case "poison" -> throw new ClassCastException("poison");
            case "endless" -> extract(article);
            case "dawdle" -> dawdle(article);
            default ->
                new EnrichedArticle(
                        Article.newBuilder(Kill.of(article).getArticle())
                                .setBody(article.getBody())
                                .build(),
                        List.of(),
                        List.of());
        };
    }

    private static EnrichedArticle dawdle(RawArticle article) {
        try {
            new CountDownLatch(1).await();
            return extract(article);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Topology topology() {
        RecordEncoder<EnrichedArticle> encoder =
                new RecordEncoder<>(topics.enriched().name(), serdes.<EnrichedArticle>serializer(), LARGEST_RECORD);
        return new EnrichTopology(
                        new GuardedExtractor(
                                new Watchdog(EnrichTopologyTest::extract, BUDGET, meters, "live"), LONGEST_TEXT),
                        encoder,
                        outcomes)
                .between(topics.raw(), topics.enriched(), serdes.values());
    }

    private TopologyTestDriver driver() {
        Properties properties = new Properties();
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, "enrich");
        properties.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
        properties.putAll(StreamsService.failureHandling(
                new DeadLetters(topics.deadLetters().name(), "enrich", "test", Clock.systemUTC(), outcomes)));
        return new TopologyTestDriver(topology, properties);
    }

    private double counted(String outcome) {
        return meters.get("wiredesk.enrich.articles")
                .tag("outcome", outcome)
                .counter()
                .count();
    }

    private static String header(TestRecord<byte[], byte[]> letter, String name) {
        return new String(letter.headers().lastHeader(name).value(), UTF_8);
    }
}
