package wiredesk.desk.deadletters;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DialectTest {

    private final Headers headers = new RecordHeaders();

    @Test
    void wiredesksOwnHeadersAreRead() {
        text("wiredesk.stage", "sink");
        text("__streams.errors.exception", "a.b.C");
        text("__streams.errors.message", "too long");
        text("__streams.errors.topic", "news.enriched");
        text("__streams.errors.partition", "2");
        text("__streams.errors.offset", "9000000000");
        text("wiredesk.attempt", "2");
        text("wiredesk.failed-at", "2026-03-01T12:00:00Z");

        Account account = Dialect.read(headers);

        assertThat(account)
                .isEqualTo(new Account(
                        Optional.of("sink"),
                        Optional.of("a.b.C"),
                        Optional.of("too long"),
                        Optional.of("news.enriched"),
                        Optional.of(2),
                        Optional.of(9_000_000_000L),
                        Optional.empty(),
                        2,
                        Optional.of(Instant.parse("2026-03-01T12:00:00Z"))));
        assertThat(account.from()).contains("news.enriched/2/9000000000");
    }

    @Test
    void fileThatIngestCouldNotReadHasNoTopic() {
        text("wiredesk.stage", "ingest");
        text("__streams.errors.exception", "a.b.C");
        text("wiredesk.origin", "drop/a.xml:3");

        Account account = Dialect.read(headers);

        assertThat(account.topic()).isEmpty();
        assertThat(account.from()).contains("drop/a.xml:3");
        assertThat(account.attempt()).isEqualTo(1);
    }

    @Test
    void springsNumbersAreBinary() {
        text("kafka_dlt-original-topic", "news.quotes");
        bytes("kafka_dlt-original-partition", ByteBuffer.allocate(4).putInt(5).array());
        bytes(
                "kafka_dlt-original-offset",
                ByteBuffer.allocate(8).putLong(9_000_000_000L).array());
        text("kafka_dlt-original-consumer-group", "readers");
        text("kafka_dlt-exception-fqcn", "org.springframework.kafka.listener.ListenerExecutionFailedException");
        text("kafka_dlt-exception-cause-fqcn", "java.lang.IllegalStateException");
        text("kafka_dlt-exception-message", "no room");

        Account account = Dialect.read(headers);

        assertThat(account)
                .isEqualTo(new Account(
                        Optional.of("readers"),
                        Optional.of("java.lang.IllegalStateException"),
                        Optional.of("no room"),
                        Optional.of("news.quotes"),
                        Optional.of(5),
                        Optional.of(9_000_000_000L),
                        Optional.empty(),
                        1,
                        Optional.empty()));
    }

    @Test
    void connectsNumbersAreText() {
        text("__connect.errors.topic", "news.quotes");
        text("__connect.errors.partition", "5");
        text("__connect.errors.offset", "42");
        text("__connect.errors.stage", "VALUE_CONVERTER");
        text("__connect.errors.exception.class.name", "org.apache.kafka.connect.errors.DataException");
        text("__connect.errors.exception.message", "no schema");

        Account account = Dialect.read(headers);

        assertThat(account)
                .isEqualTo(new Account(
                        Optional.of("VALUE_CONVERTER"),
                        Optional.of("org.apache.kafka.connect.errors.DataException"),
                        Optional.of("no schema"),
                        Optional.of("news.quotes"),
                        Optional.of(5),
                        Optional.of(42L),
                        Optional.empty(),
                        1,
                        Optional.empty()));
    }

    @Test
    void whatOthersFailOnAgainIsOneTryMoreThanItBroughtAlong() {
        text("wiredesk.attempt", "1");
        text("__connect.errors.topic", "news.raw");

        assertThat(Dialect.read(headers).attempt()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "one", "99999999999999999999", "4294967296"})
    void partitionThatIsNoneIsLeftOut(String partition) {
        text("__streams.errors.topic", "news.raw");
        text("__streams.errors.partition", partition);

        assertThat(Dialect.read(headers).partition()).isEmpty();
    }

    @Test
    void numbersOfOddLengthAreLeftOut() {
        text("kafka_dlt-original-topic", "news.raw");
        bytes("kafka_dlt-original-partition", new byte[] {1, 2, 3});
        headers.add("kafka_dlt-original-offset", null);

        Account account = Dialect.read(headers);

        assertThat(account.from()).contains("news.raw/?/?");
    }

    @Test
    void recordWithoutHeadersSaysNothing() {
        Account account = Dialect.read(headers);

        assertThat(account.stage()).isEmpty();
        assertThat(account.from()).isEmpty();
    }

    private void text(String name, String value) {
        bytes(name, value.getBytes(UTF_8));
    }

    private void bytes(String name, byte[] value) {
        headers.add(name, value);
    }
}
