package wiredesk.ingest.parse;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The vocabularies we know; the first that recognises an object reads it. */
final class JsonShapes {

    private static final List<JsonShape> KNOWN = List.of(new ApShape(), new NinjsShape(), new ArticleShape());

    private JsonShapes() {}

    /** Reads one JSON value that should be an article, or hold several, and reports what became of it. */
    static void read(Origin origin, JsonNode value, byte[] bytes, Consumer<Finding> found) {
        if (JsonFeed.recognises(value)) {
            JsonFeed.read(origin, value, new SharedGuids(Map.of()), found);
            return;
        }
        List<JsonNode> items = ApAnswer.items(value);
        for (int i = 0; i < items.size(); i++) {
            Origin place = items.size() == 1 ? origin : origin.part("item " + (i + 1));
            one(place, items.get(i), items.get(i).toString().getBytes(StandardCharsets.UTF_8), found);
        }
        if (items.isEmpty()) {
            one(origin, value, bytes, found);
        }
    }

    private static void one(Origin origin, JsonNode value, byte[] bytes, Consumer<Finding> found) {
        try {
            if (!value.isObject()) {
                throw new ParseFailure("a JSON " + value.getNodeType() + ", expected an object");
            }
            Fields fields = new Fields(value);
            for (JsonShape shape : KNOWN) {
                if (shape.recognises(fields)) {
                    found.accept(new Finding.Parsed(origin, shape.read(fields), bytes));
                    return;
                }
            }
            throw new ParseFailure("a JSON object that is no article: neither ninjs (uri, versioncreated, pubstatus, "
                    + "body_text …) nor AP's (altids.itemid …) nor Wiredesk's own shape (id, headline, body …)");
        } catch (ParseFailure reason) {
            found.accept(new Finding.Broken(origin, reason, bytes));
        }
    }
}
