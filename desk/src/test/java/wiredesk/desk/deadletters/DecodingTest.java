package wiredesk.desk.deadletters;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.ConnectException;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.junit.jupiter.api.Test;
import wiredesk.desk.show.Ink;
import wiredesk.desk.show.Samples;

class DecodingTest {

    private static final byte[] RECORD = {0, 0, 0, 0, 1, 'q'};
    private static final byte[] CUT_SHORT = {0, 0, 0, 0, 1};

    /** Reads one value as the sample quote; for the others there is no registry. */
    private static final Deserializer<SpecificRecord> VALUES = (topic, bytes) -> {
        if (bytes.length == RECORD.length) {
            return Samples.direct();
        }
        throw new SerializationException("no schema", new ConnectException("nobody listens"));
    };

    private final Decoding decoding = new Decoding("news.dead-letters", VALUES);
    private final LetterText text = new LetterText(Ink.PLAIN);

    @Test
    void recordInTheRegistrysFormatIsRead() {
        assertThat(decoding.of(RECORD)).isInstanceOfSatisfying(Decoded.Avro.class, avro -> {
            assertThat(avro.name()).isEqualTo("Quote");
            assertThat(avro.value().at("/speaker/name").asText()).isEqualTo("𝒜da Brook");
        });
    }

    @Test
    void textIsText() {
        assertThat(decoding.of("{\"id\": \"Ø\"}\n".getBytes(UTF_8))).isEqualTo(new Decoded.Text("{\"id\": \"Ø\"}\n"));
        assertThat(decoding.of(new byte[0])).isEqualTo(new Decoded.Text(""));
    }

    @Test
    void whatCannotBeReadAsAvroSaysWhy() {
        assertThat(decoding.of(CUT_SHORT))
                .isInstanceOfSatisfying(
                        Decoded.Bytes.class,
                        bytes -> assertThat(bytes.reason()).contains("no schema", "nobody listens"));
    }

    @Test
    void otherBytesStayBytes() {
        assertThat(decoding.of(new byte[] {7})).isInstanceOf(Decoded.Bytes.class);
        assertThat(decoding.of(new byte[] {'a', (byte) 0xff})).isInstanceOf(Decoded.Bytes.class);
        assertThat(decoding.of(null)).isEqualTo(new Decoded.Nothing());
    }

    @Test
    void bytesAreShownInHexAndAscii() {
        String dump = HexDump.of("0123456789abcdef\u0000Z".getBytes(UTF_8), 100);

        assertThat(dump)
                .isEqualTo("00000000  30 31 32 33 34 35 36 37 38 39 61 62 63 64 65 66  0123456789abcdef\n"
                        + "00000010  00 5a                                            .Z\n");
    }

    @Test
    void longDumpEndsAndSaysSo() {
        assertThat(HexDump.of(new byte[1_000_000], 16).lines())
                .hasSize(2)
                .last()
                .isEqualTo("… and 999984 bytes more");
    }

    @Test
    void letterForPeopleTellsReasonPlaceAndValue() {
        Letter letter = Sent.byEnrich()
                .with("__streams.errors.message", "no\u001b[31m value")
                .value(new byte[] {7})
                .to("0/42");

        assertThat(text.letter(letter, decoding.of(letter.value())))
                .contains(
                        "0/42  open", "enrich, attempt 1", "PoisonRecord: no[31m value", "news.raw/3/7", "wire/harbour")
                .contains("00000000  07 ");
    }

    @Test
    void letterForMachinesKeepsWhatIsNoText() throws Exception {
        Letter letter = Sent.byEnrich()
                .with("odd", new byte[] {(byte) 0xff})
                .value(new byte[] {7})
                .to("0/42");

        JsonNode line = new ObjectMapper().readTree(LetterJson.letter(letter, decoding.of(letter.value())));

        assertThat(line.get("place").asText()).isEqualTo("0/42");
        assertThat(line.get("from").asText()).isEqualTo("news.raw/3/7");
        assertThat(line.get("form").asText()).isEqualTo("base64");
        assertThat(line.get("value").binaryValue()).containsExactly(7);
        assertThat(line.get("key").binaryValue()).isEqualTo(letter.key());
        assertThat(line.get("headers").findValuesAsText("base64")).containsExactly("/w==");
    }
}
