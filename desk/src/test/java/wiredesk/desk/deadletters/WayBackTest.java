package wiredesk.desk.deadletters;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import wiredesk.schemas.DeadLetterHeaders;
import wiredesk.schemas.Topics;

class WayBackTest {

    private final WayBack wayBack =
            new WayBack(new Topics("news."), Map.of("news.raw", 6, "news.enriched", 6, "other", 1)::get, 3);

    @ParameterizedTest
    @CsvSource({"news.raw, 3", "news.enriched, 5", "other, 0"})
    void letterGoesBackToItsPartition(String topic, int partition) {
        Letter letter = from(topic, Integer.toString(partition)).to("0/42");

        assertThat(wayBack.apply(letter)).isEqualTo(new Fate.Back(topic, Optional.of(partition)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"6", "", "none"})
    void keyChoosesThePartitionIfThatIsNotThere(String partition) {
        Letter letter = from("news.raw", partition).to("0/42");

        assertThat(wayBack.apply(letter)).isEqualTo(new Fate.Back("news.raw", Optional.empty()));
    }

    @Test
    void whatWasTriedTooOftenIsParked() {
        assertThat(wayBack.apply(tried(2))).isInstanceOf(Fate.Back.class);
        assertThat(wayBack.apply(tried(3))).isEqualTo(new Fate.Parked("tried 3 times"));
        assertThat(wayBack.apply(tried(4))).isEqualTo(new Fate.Parked("tried 4 times"));
    }

    @Test
    void whatCameFromAFileStaysAndSaysHowToGetIt() {
        Fate fate = wayBack.apply(Sent.byIngest("drop/a.xml").to("0/42"));

        assertThat(reason(fate)).contains("drop/a.xml", "wiredesk dead-letters export DIR 0/42");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "news.articles",
                "news.quotes",
                "news.entities",
                "news.routes",
                "news.ledger",
                "news.dead-letters"
            })
    void nothingGoesBackWhereItWouldReplaceWhatIsTrueNow(String topic) {
        assertThat(reason(wayBack.apply(from(topic, "0").to("0/42")))).contains(topic);
    }

    @Test
    void topicThatIsNotThereIsNamed() {
        WayBack nowhere = new WayBack(new Topics("news."), topic -> 0, 3);

        assertThat(reason(nowhere.apply(from("gone", "0").to("0/42")))).isEqualTo("topic gone is not there");
    }

    @ParameterizedTest
    @EnumSource(value = State.class, mode = EnumSource.Mode.EXCLUDE, names = "OPEN")
    void whatHasEndedStays(State state) {
        Letter letter = Sent.byEnrich().ended(state).to("0/42");

        assertThat(wayBack.apply(letter)).isInstanceOf(Fate.Stays.class);
        assertThat(new Parking("why").apply(letter)).isInstanceOf(Fate.Stays.class);
    }

    @Test
    void originalIsByteForByteAndCountsItsAttempts() {
        byte[] odd = {(byte) 0xff, 0, (byte) 0x80};
        Headers received = new RecordHeaders().add("twice", odd).add("traceparent", "00-1".getBytes(UTF_8));
        Sent sent = Sent.byEnrich().value(odd).saying(DeadLetterHeaders.ATTEMPT, "2");
        received.forEach(header -> sent.with(header.key(), header.value()));
        Letter letter = sent.with("twice", odd)
                .with("kafka_dlt-original-topic", "news.raw")
                .with("__connect.errors.topic", "news.raw")
                .to("0/42");

        ProducerRecord<byte[], byte[]> original = Original.of(letter, new Fate.Back("news.raw", Optional.of(3)));

        assertThat(original.key()).isSameAs(letter.key());
        assertThat(original.value()).isEqualTo(odd);
        assertThat(original.partition()).isEqualTo(3);
        assertThat(original.headers().toArray())
                .containsExactly(received.add("twice", odd)
                        .add(DeadLetterHeaders.ATTEMPT, "2".getBytes(UTF_8))
                        .toArray());
    }

    private static Letter tried(int times) {
        return Sent.byEnrich()
                .saying(DeadLetterHeaders.ATTEMPT, Integer.toString(times))
                .to("0/42");
    }

    private static Sent from(String topic, String partition) {
        return Sent.byEnrich().saying(DeadLetterHeaders.TOPIC, topic).saying(DeadLetterHeaders.PARTITION, partition);
    }

    private static String reason(Fate fate) {
        return ((Fate.Stays) fate).reason();
    }
}
