package wiredesk.schemas;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.Schema;

/**
 * Schemas of generated classes without what concerns Java alone (which class a string becomes), as they stand in the
 * registry and as readers in other languages want them.
 */
final class PlainSchema {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> JAVA_ALONE = Set.of("avro.java.string");

    /** The catalogue is asked for a topic's name with every article, and every time makes the topic, schema and all. */
    private static final Map<Schema, Schema> KNOWN = new ConcurrentHashMap<>();

    private PlainSchema() {}

    static Schema of(Schema generated) {
        return KNOWN.computeIfAbsent(generated, PlainSchema::make);
    }

    private static Schema make(Schema generated) {
        try {
            JsonNode tree = JSON.readTree(generated.toString());
            strip(tree);
            return new Schema.Parser().parse(tree.toString());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Avro wrote a schema that is not JSON", e);
        }
    }

    private static void strip(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove(JAVA_ALONE);
        }
        for (Iterator<JsonNode> children = node.elements(); children.hasNext(); ) {
            strip(children.next());
        }
    }
}
