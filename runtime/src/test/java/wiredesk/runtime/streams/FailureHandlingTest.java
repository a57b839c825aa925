package wiredesk.runtime.streams;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.ConnectException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Properties;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import wiredesk.schemas.DeadLetterHeaders;

/** The handlers in a topology of one operator, which fails as the value tells it to. */
class FailureHandlingTest {

    private static final byte[] KEY = {(byte) 0xff, 0, 'k'};
    private static final Instant THEN = Instant.parse("1999-12-31T23:59:59Z");
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final TopologyTestDriver driver = driver();
    private final TestInputTopic<byte[], byte[]> in =
            driver.createInputTopic("in", new ByteArraySerializer(), new ByteArraySerializer());
    private final TestOutputTopic<byte[], byte[]> out =
            driver.createOutputTopic("out", new ByteArrayDeserializer(), new ByteArrayDeserializer());
    private final TestOutputTopic<byte[], byte[]> dead =
            driver.createOutputTopic("dead", new ByteArrayDeserializer(), new ByteArrayDeserializer());

    @AfterEach
    void close() {
        driver.close();
    }

    @Test
    void recordThatCannotBeReadIsKeptByteForByte() {
        Headers headers = new RecordHeaders()
                .add("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01".getBytes(UTF_8))
                .add("twice", new byte[] {1})
                .add("twice", new byte[] {(byte) 0x80})
                .add("none", null);

        in.pipeInput(new TestRecord<>(KEY, "unreadable".getBytes(UTF_8), headers, THEN));

        TestRecord<byte[], byte[]> letter = dead.readRecord();
        assertThat(letter.key()).isEqualTo(KEY);
        assertThat(letter.value()).isEqualTo("unreadable".getBytes(UTF_8));
        assertThat(List.of(letter.headers().toArray()).subList(0, 4)).isEqualTo(List.of(headers.toArray()));
        assertThat(out.isEmpty()).isTrue();
    }

    @Test
    void recordThatCannotBeProcessedIsKeptAsItWasRead() {
        in.pipeInput(new TestRecord<>(KEY, "poison".getBytes(UTF_8), new RecordHeaders(), THEN));

        TestRecord<byte[], byte[]> letter = dead.readRecord();
        assertThat(letter.key()).isEqualTo(KEY);
        assertThat(letter.value()).isEqualTo("poison".getBytes(UTF_8));
    }

    @Test
    void headersSayWhatFailedWhereAndWhen() {
        in.pipeInput(new TestRecord<>(KEY, "good".getBytes(UTF_8), new RecordHeaders(), THEN));

        in.pipeInput(new TestRecord<>(KEY, "poison".getBytes(UTF_8), new RecordHeaders(), THEN));

        TestRecord<byte[], byte[]> letter = dead.readRecord();
        assertThat(header(letter, DeadLetterHeaders.EXCEPTION)).isEqualTo("java.lang.IllegalArgumentException");
        assertThat(header(letter, DeadLetterHeaders.MESSAGE)).isEqualTo("bad taste");
        assertThat(header(letter, DeadLetterHeaders.STACKTRACE)).contains("PoisonRecord", "Caused by", "bad taste");
        assertThat(header(letter, DeadLetterHeaders.TOPIC)).isEqualTo("in");
        assertThat(header(letter, DeadLetterHeaders.PARTITION)).isEqualTo("0");
        assertThat(header(letter, DeadLetterHeaders.OFFSET)).isEqualTo("1");
        assertThat(header(letter, DeadLetterHeaders.STAGE)).isEqualTo("test");
        assertThat(header(letter, DeadLetterHeaders.ATTEMPT)).isEqualTo("1");
        assertThat(header(letter, DeadLetterHeaders.APP_VERSION)).isEqualTo("1.2.3");
        assertThat(header(letter, DeadLetterHeaders.FAILED_AT)).isEqualTo("2026-03-01T12:00:00Z");
        assertThat(letter.getRecordTime()).isEqualTo(NOW);
    }

    @Test
    void recordThatFailsAgainCountsItsAttempts() {
        Headers headers = new RecordHeaders()
                .add(DeadLetterHeaders.ATTEMPT, "1".getBytes(UTF_8))
                .add(DeadLetterHeaders.MESSAGE, "old".getBytes(UTF_8));

        in.pipeInput(new TestRecord<>(KEY, "poison".getBytes(UTF_8), headers, THEN));

        TestRecord<byte[], byte[]> letter = dead.readRecord();
        assertThat(header(letter, DeadLetterHeaders.ATTEMPT)).isEqualTo("2");
        assertThat(letter.headers().headers(DeadLetterHeaders.MESSAGE)).hasSize(1);
        assertThat(header(letter, DeadLetterHeaders.MESSAGE)).isEqualTo("bad taste");
    }

    @Test
    void whatFollowsAPoisonRecordIsProcessed() {
        in.pipeInput(new TestRecord<>(KEY, "poison".getBytes(UTF_8), new RecordHeaders(), THEN));

        in.pipeInput(new TestRecord<>(KEY, "good".getBytes(UTF_8), new RecordHeaders(), THEN));

        assertThat(out.readValue()).isEqualTo("good".getBytes(UTF_8));
    }

    @Test
    void deadLettersAreCounted() {
        in.pipeInput(KEY, "poison".getBytes(UTF_8));
        in.pipeInput(KEY, "unreadable".getBytes(UTF_8));

        assertThat(meters.get("wiredesk.dead.letters")
                        .tags("stage", "test", "cause", "IllegalArgumentException")
                        .counter()
                        .count())
                .isEqualTo(1);
        assertThat(meters.get("wiredesk.test.articles")
                        .tag("outcome", "dead-lettered")
                        .counter()
                        .count())
                .isEqualTo(2);
    }

    @Test
    void recordThatTheRegistryFailedOnIsNoDeadLetter() {
        assertThatThrownBy(() -> in.pipeInput(KEY, "away while reading".getBytes(UTF_8)))
                .hasRootCauseInstanceOf(ConnectException.class);

        assertThat(dead.isEmpty()).isTrue();
    }

    @Test
    void recordThatIsNotAtFaultIsNoDeadLetter() {
        assertThatThrownBy(() -> in.pipeInput(KEY, "away while processing".getBytes(UTF_8)))
                .hasRootCauseInstanceOf(ConnectException.class);

        assertThat(dead.isEmpty()).isTrue();
    }

    @Test
    void stackTraceIsCutToALengthThatALargeRecordHasRoomFor() {
        in.pipeInput(new TestRecord<>(KEY, "verbose".getBytes(UTF_8), new RecordHeaders(), THEN));

        TestRecord<byte[], byte[]> letter = dead.readRecord();
        assertThat(header(letter, DeadLetterHeaders.MESSAGE)).hasSize(1001).endsWith("…");
        assertThat(header(letter, DeadLetterHeaders.STACKTRACE)).hasSizeLessThan(8002);
    }

    private TopologyTestDriver driver() {
        StreamsBuilder builder = new StreamsBuilder();
        builder.stream("in", Consumed.with(Serdes.ByteArray(), Serdes.serdeFrom(new ByteArraySerializer(), reader())))
                .mapValues(FailureHandlingTest::process)
                .to("out", Produced.with(Serdes.ByteArray(), Serdes.ByteArray()));
        Properties properties = new Properties();
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, "test");
        DeadLetters deadLetters = new DeadLetters(
                "dead", "test", "1.2.3", Clock.fixed(NOW, ZoneOffset.UTC), new Outcomes(meters, "test", List.of()));
        properties.putAll(StreamsService.failureHandling(deadLetters));
        return new TopologyTestDriver(builder.build(), properties);
    }

    private static Deserializer<byte[]> reader() {
        return (topic, bytes) -> switch (new String(bytes, UTF_8)) {
            case "unreadable" -> throw new SerializationException("Unknown magic byte!");
            case "away while reading" -> throw new SerializationException("schema 7", new ConnectException("refused"));
            default -> bytes;
        };
    }

    private static byte[] process(byte[] value) {
        return switch (new String(value, UTF_8)) {
            case "poison" -> throw new PoisonRecord("cannot process", new IllegalArgumentException("bad taste"));
            case "verbose" -> throw new PoisonRecord("word ".repeat(10_000));
            case "away while processing" ->
                throw new SerializationException("news.enriched", new ConnectException("refused"));
            default -> value;
        };
    }

    private static String header(TestRecord<byte[], byte[]> letter, String name) {
        return new String(letter.headers().lastHeader(name).value(), UTF_8);
    }
}
