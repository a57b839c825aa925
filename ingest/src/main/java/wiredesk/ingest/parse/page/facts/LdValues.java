package wiredesk.ingest.parse.page.facts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** A property's values as text: strings as they stand, objects by their name, arrays value by value. */
final class LdValues {

    private static final int MOST_VALUES = 1_000;
    private static final List<String> NAMES = List.of("name", "@value", "value", "@id", "url");

    private LdValues() {}

    static List<String> of(JsonNode property, LdNodes nodes) {
        List<String> values = new ArrayList<>();
        Deque<JsonNode> open = new ArrayDeque<>();
        open.push(property);
        while (!open.isEmpty() && values.size() < MOST_VALUES) {
            JsonNode value = nodes.resolve(open.pop());
            if (value.isArray()) {
                for (int i = Math.min(value.size(), MOST_VALUES) - 1; i >= 0; i--) {
                    open.push(value.get(i));
                }
            } else if (value.isObject()) {
                name(value).ifPresent(open::push);
            } else if (value.isTextual()) {
                values.add(value.asText());
            }
        }
        return values;
    }

    private static Optional<JsonNode> name(JsonNode object) {
        return NAMES.stream()
                .map(object::path)
                .filter(name -> name.isTextual() || name.isArray())
                .findFirst();
    }
}
