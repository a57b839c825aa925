package wiredesk.ingest.parse.page.facts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The objects of all JSON-LD scripts of a page, those on the outside first, and what their {@code @id}s refer to. */
final class LdNodes {

    /** Far more than an honest page has. */
    private static final int MOST_NODES = 20_000;
    /** What stands in these is about something else than the page. */
    private static final Set<String> ELSEWHERE = Set.of(
            "isPartOf",
            "hasPart",
            "itemListElement",
            "relatedLink",
            "citation",
            "comment",
            "mentions",
            "liveBlogUpdate",
            "blogPost",
            "video",
            "image",
            "publisher",
            "author");

    private final List<JsonNode> objects = new ArrayList<>();
    private final Map<String, JsonNode> byId = new HashMap<>();

    LdNodes(Collection<JsonNode> roots) {
        Deque<JsonNode> open = new ArrayDeque<>(roots);
        int seen = 0;
        while (!open.isEmpty() && seen++ < MOST_NODES) {
            JsonNode node = open.poll();
            if (node.isArray()) {
                node.forEach(open::add);
            } else if (node.isObject()) {
                objects.add(node);
                remember(node);
                node.properties().stream()
                        .filter(field -> !ELSEWHERE.contains(field.getKey()))
                        .map(Map.Entry::getValue)
                        .filter(JsonNode::isContainerNode)
                        .forEach(open::add);
            }
        }
    }

    /** Breadth first. */
    List<JsonNode> objects() {
        return objects;
    }

    /** The object that a mere reference refers to; whatever else it is, itself. */
    JsonNode resolve(JsonNode node) {
        return node.isObject() && node.size() == 1 && node.path("@id").isTextual()
                ? byId.getOrDefault(node.get("@id").asText(), node)
                : node;
    }

    private void remember(JsonNode node) {
        if (node.size() > 1 && node.path("@id").isTextual()) {
            byId.putIfAbsent(node.get("@id").asText(), node);
        }
    }
}
