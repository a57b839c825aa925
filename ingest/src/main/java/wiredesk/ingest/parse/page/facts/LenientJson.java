package wiredesk.ingest.parse.page.facts;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * JSON as people paste it into pages. What breaks the grammar and leaves the meaning plain (line ends in strings, commas too
 * many, comments) is read; quotation marks that nobody escaped are escaped; of what is still broken, the part before.
 */
final class LenientJson {

    private static final int DEEPEST = 100;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNumberLength(100)
                    .build())
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    private final Deque<ContainerNode<?>> open = new ArrayDeque<>();
    private ContainerNode<?> root;
    private String field;
    private boolean broken;

    private LenientJson(String json) {
        try (JsonParser parser = FACTORY.createParser(json)) {
            do {
                take(parser, parser.nextToken());
            } while (!open.isEmpty());
        } catch (IOException end) {
            broken = true;
        }
    }

    /** The object or array that it begins with; empty if it begins with neither. */
    static Optional<JsonNode> read(String json) {
        LenientJson asWritten = new LenientJson(json);
        LenientJson best = asWritten.broken ? new LenientJson(UnescapedQuotes.escape(json)) : asWritten;
        return Optional.ofNullable(best.root);
    }

    private void take(JsonParser parser, JsonToken token) throws IOException {
        if (token == null) {
            throw new IOException("ends too early");
        }
        switch (token) {
            case START_OBJECT -> open(JsonNodeFactory.instance.objectNode());
            case START_ARRAY -> open(JsonNodeFactory.instance.arrayNode());
            case END_OBJECT, END_ARRAY -> open.pop();
            case FIELD_NAME -> field = parser.currentName();
            default ->
                put(
                        token.isScalarValue() && token != JsonToken.VALUE_NULL
                                ? JsonNodeFactory.instance.textNode(parser.getText())
                                : JsonNodeFactory.instance.nullNode());
        }
    }

    private void open(ContainerNode<?> container) {
        if (root == null) {
            root = container;
        } else {
            put(container);
        }
        open.push(container);
    }

    private void put(JsonNode value) {
        if (open.peek() instanceof ObjectNode object) {
            object.putIfAbsent(field, value);
        } else if (open.peek() instanceof ArrayNode array) {
            array.add(value);
        }
    }
}
