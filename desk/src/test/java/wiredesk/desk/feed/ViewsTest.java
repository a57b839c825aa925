package wiredesk.desk.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.junit.jupiter.api.Test;
import wiredesk.desk.show.Ink;
import wiredesk.desk.show.Samples;
import wiredesk.schemas.DeadLetterHeaders;

class ViewsTest {

    /** Reads one value as the sample quote and nothing else. */
    private static final Deserializer<SpecificRecord> VALUES = (topic, bytes) -> {
        if (new String(bytes, StandardCharsets.UTF_8).equals("quote")) {
            return Samples.direct();
        }
        throw new SerializationException("Unknown magic byte!");
    };

    @Test
    void tombstoneIsShownAsGone() {
        assertThat(new TextView(VALUES, Ink.PLAIN).show(record("q1", null))).isEqualTo("✗ gone — q1");
    }

    @Test
    void unreadableRecordIsShownWithItsPlace() {
        assertThat(new TextView(VALUES, Ink.PLAIN).show(record("q1", "junk")))
                .isEqualTo("unreadable: Unknown magic byte! — q1 news.quotes-3@42");
    }

    @Test
    void jsonLineHoldsPlaceKeyAndValue() throws Exception {
        JsonNode line = json(new JsonView(VALUES).show(record("q1", "quote")));
        assertThat(line.get("topic").asText()).isEqualTo("news.quotes");
        assertThat(line.get("partition").asInt()).isEqualTo(3);
        assertThat(line.get("offset").asLong()).isEqualTo(42);
        assertThat(line.get("key").asText()).isEqualTo("q1");
        assertThat(line.at("/value/speaker/name").asText()).isEqualTo("𝒜da Brook");
    }

    @Test
    void jsonOfATombstoneHasNullForItsValue() throws Exception {
        JsonNode line = json(new JsonView(VALUES).show(record("q1", null)));
        assertThat(line.has("value")).isTrue();
        assertThat(line.get("value").isNull()).isTrue();
    }

    @Test
    void jsonOfAnUnreadableRecordKeepsItsBytes() throws Exception {
        JsonNode line = json(new JsonView(VALUES).show(record("q1", "junk")));
        assertThat(line.get("error").asText()).isEqualTo("Unknown magic byte!");
        assertThat(line.get("bytes").binaryValue()).isEqualTo("junk".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void deadLetterTellsStageReasonAndOrigin() {
        assertThat(new DeadLetterView(Ink.PLAIN).show(deadLetter()))
                .isEqualTo("enrich too long — news.raw-1@7 · 2024-03-04T10:00:00Z · attempt 3 · 4 bytes");
    }

    @Test
    void jsonOfADeadLetterHoldsHeadersAndBytes() throws Exception {
        JsonNode line = json(new DeadLetterJsonView().show(deadLetter()));
        assertThat(line.at("/headers").get(DeadLetterHeaders.MESSAGE).asText()).isEqualTo("too long");
        assertThat(line.get("value").binaryValue()).isEqualTo("junk".getBytes(StandardCharsets.UTF_8));
    }

    private static ConsumerRecord<byte[], byte[]> deadLetter() {
        ConsumerRecord<byte[], byte[]> letter = record("q1", "junk");
        add(letter, DeadLetterHeaders.STAGE, "enrich");
        add(letter, DeadLetterHeaders.MESSAGE, "too long");
        add(letter, DeadLetterHeaders.TOPIC, "news.raw");
        add(letter, DeadLetterHeaders.PARTITION, "1");
        add(letter, DeadLetterHeaders.OFFSET, "7");
        add(letter, DeadLetterHeaders.ATTEMPT, "3");
        add(letter, DeadLetterHeaders.FAILED_AT, "2024-03-04T10:00:00Z");
        return letter;
    }

    private static void add(ConsumerRecord<byte[], byte[]> record, String name, String value) {
        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private static ConsumerRecord<byte[], byte[]> record(String key, String value) {
        return new ConsumerRecord<>(
                "news.quotes",
                3,
                42,
                key.getBytes(StandardCharsets.UTF_8),
                value == null ? null : value.getBytes(StandardCharsets.UTF_8));
    }

    private static JsonNode json(String line) throws Exception {
        return new ObjectMapper().readTree(line);
    }
}
