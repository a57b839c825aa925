package wiredesk.ingest.parse;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * What AP's Media API answers: items wrapped in {@code data}, one ({@code data.item}) or a feed of them ({@code
 * data.items[].item}).
 *
 * @see <a href="https://developer.ap.org/ap-media-api/">AP Media API</a>
 */
final class ApAnswer {

    private ApAnswer() {}

    /** The items in their order; empty if this is no such answer, or one without items. */
    static List<JsonNode> items(JsonNode answer) {
        JsonNode data = answer.path("data");
        List<JsonNode> items = new ArrayList<>();
        add(data, items);
        data.path("items").forEach(entry -> add(entry, items));
        return items;
    }

    private static void add(JsonNode around, List<JsonNode> items) {
        if (around.path("item").path("altids").has("itemid")) {
            items.add(around.path("item"));
        }
    }
}
