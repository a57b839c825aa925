package wiredesk.desk.deadletters;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import wiredesk.desk.show.RecordJson;

/** Makes of bytes what can be made of them: a record of the contract, or text. */
public final class Decoding {

    /** A zero byte and the schema's id (Confluent's wire format). */
    private static final int AVRO_HEAD = 5;

    private final String topic;
    private final Deserializer<SpecificRecord> values;

    /** @param topic the topic that holds the bytes, for the registry */
    public Decoding(String topic, Deserializer<SpecificRecord> values) {
        this.topic = topic;
        this.values = values;
    }

    public Decoded of(byte[] bytes) {
        if (bytes == null) {
            return new Decoded.Nothing();
        }
        if (bytes.length < AVRO_HEAD || bytes[0] != 0) {
            return text(bytes)
                    .<Decoded>map(Decoded.Text::new)
                    .orElseGet(() -> new Decoded.Bytes(bytes, "neither text nor in Avro's wire format"));
        }
        try {
            SpecificRecord value = values.deserialize(topic, bytes);
            JsonNode tree = RecordJson.of(value);
            return new Decoded.Avro(value.getSchema().getName(), tree);
        } catch (SerializationException | ClassCastException e) {
            return new Decoded.Bytes(bytes, "not readable as Avro: " + reason(e));
        }
    }

    private static String reason(RuntimeException failure) {
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        return failure.getMessage() + (cause == failure ? "" : ": " + cause.getMessage());
    }

    /** UTF-8 without control characters but those that text has. */
    private static Optional<String> text(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            boolean readable = text.chars().allMatch(c -> c >= ' ' && c != 0x7f || c == '\n' || c == '\r' || c == '\t');
            return readable ? Optional.of(text) : Optional.empty();
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
