package wiredesk.desk.deadletters;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.kafka.common.header.Header;
import wiredesk.desk.show.RecordJson;

/** Dead letters for machines, one JSON object a line each. */
public final class LetterJson {

    private LetterJson() {}

    public static String group(Group group) {
        return RecordJson.line(RecordJson.object()
                .put("stage", group.stage())
                .put("exception", group.exception())
                .put("source", group.source())
                .put("state", group.state().label())
                .put("count", group.count())
                .put("first", group.first().toString())
                .put("last", group.last().toString())
                .put("example", group.example().toString()));
    }

    /** All of a letter: {@code form} says what {@code value} is: avro, text, base64 or null. */
    public static String letter(Letter letter, Decoded value) {
        ObjectNode line = head(letter);
        if (value instanceof Decoded.Avro avro) {
            line.put("form", "avro").put("schema", avro.name()).set("value", avro.value());
        } else if (value instanceof Decoded.Text text) {
            line.put("form", "text").put("value", text.text());
        } else if (value instanceof Decoded.Bytes bytes) {
            line.put("form", "base64").put("problem", bytes.reason()).put("value", bytes.bytes());
        } else {
            line.put("form", "null").putNull("value");
        }
        return RecordJson.line(line);
    }

    /** All of a letter but its value. */
    public static String headers(Letter letter) {
        return RecordJson.line(head(letter).put("bytes", letter.value() == null ? null : (Integer) letter.size()));
    }

    /** What becomes of a letter. */
    public static String fate(Letter letter, Fate fate) {
        ObjectNode line = RecordJson.object().put("place", letter.place().toString());
        if (fate instanceof Fate.Back back) {
            line.put("fate", "redriven").put("topic", back.topic());
            back.partition().ifPresent(partition -> line.put("partition", partition));
        } else if (fate instanceof Fate.Parked parked) {
            line.put("fate", "parked").put("reason", parked.reason());
        } else if (fate instanceof Fate.Stays stays) {
            line.put("fate", "stays").put("reason", stays.reason());
        }
        return RecordJson.line(line);
    }

    /** Where a letter's value is. */
    public static String exported(Letter letter, Path file) {
        return RecordJson.line(
                RecordJson.object().put("place", letter.place().toString()).put("file", file.toString()));
    }

    private static ObjectNode head(Letter letter) {
        ObjectNode line = RecordJson.object()
                .put("place", letter.place().toString())
                .put("time", letter.time().toString())
                .put("state", letter.state().label())
                .put("source", letter.source())
                .put("attempt", letter.account().attempt());
        letter.end().ifPresent(end -> line.put("ended", end.time().toString()).put("reason", end.reason()));
        letter.account().from().ifPresent(from -> line.put("from", from));
        ArrayNode headers = line.putArray("headers");
        letter.headers().forEach(header -> headers.add(header(header)));
        return line.put("key", letter.key());
    }

    /** A name may come more than once, and a value may be no text: then it is Base64. */
    private static ObjectNode header(Header header) {
        ObjectNode node = RecordJson.object().put("name", header.key());
        if (header.value() == null) {
            return node.putNull("text");
        }
        try {
            return node.put(
                    "text",
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(header.value()))
                            .toString());
        } catch (CharacterCodingException e) {
            return node.put("base64", header.value());
        }
    }
}
