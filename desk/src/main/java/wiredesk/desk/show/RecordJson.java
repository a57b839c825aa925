package wiredesk.desk.show;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.apache.avro.specific.SpecificRecord;

/** Records as plain JSON: no wrapping of unions, instants in ISO 8601, field names as in the schema. */
public final class RecordJson {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private RecordJson() {}

    /** Avro writes a record's toString as JSON; here it becomes a tree. */
    public static JsonNode of(SpecificRecord value) {
        try {
            return MAPPER.readTree(value.toString());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(
                    "Avro's text of a " + value.getSchema().getName() + " is no JSON", e);
        }
    }

    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /** One line, whatever is in it. */
    public static String line(JsonNode node) {
        return node.toString();
    }
}
