package wiredesk.enrich.evaluate.gold;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A value in a line of JSON that can tell where it stands, so that whoever wrote the line finds it.
 *
 * @param where file and line
 * @param path the way to the value: {@code quotes[2].end}; empty for the line itself
 */
record LineValue(String where, String path, JsonNode node) {
    private static final ObjectReader JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .reader();

    static final String EXPECTED =
            "expected {\"id\": \"…\", \"text\": \"…\"} with \"quotes\": […], \"entities\": […] or both";

    static LineValue parse(String where, String line) throws InvalidGold {
        try {
            JsonNode node = JSON.readTree(line);
            if (!node.isObject()) {
                throw new InvalidGold(where, "no JSON object; " + EXPECTED);
            }
            return new LineValue(where, "", node);
        } catch (JsonProcessingException e) {
            throw new InvalidGold(where, "not JSON: " + e.getOriginalMessage() + "; " + EXPECTED);
        }
    }

    /** The field of this name, if there is one and it is not null. */
    Optional<LineValue> field(String name) {
        return Optional.ofNullable(node.get(name))
                .filter(value -> !value.isNull())
                .map(value -> new LineValue(where, path.isEmpty() ? name : path + "." + name, value));
    }

    /** The field of this name, which has to be there. */
    LineValue needed(String name, String expected) throws InvalidGold {
        Optional<LineValue> value = field(name);
        if (value.isEmpty()) {
            throw new InvalidGold(where, (path.isEmpty() ? name : path + "." + name) + " is missing; " + expected);
        }
        return value.get();
    }

    List<LineValue> elements() throws InvalidGold {
        if (!node.isArray()) {
            throw wrong("an array");
        }
        List<LineValue> elements = new ArrayList<>();
        node.forEach(value -> elements.add(new LineValue(where, path + "[" + elements.size() + "]", value)));
        return elements;
    }

    String string() throws InvalidGold {
        if (!node.isTextual()) {
            throw wrong("a string");
        }
        return node.textValue();
    }

    double number(double least, double most) throws InvalidGold {
        if (!node.isNumber() || !(node.doubleValue() >= least && node.doubleValue() <= most)) {
            throw wrong("a number from " + least + " to " + most);
        }
        return node.doubleValue();
    }

    /** An offset into a text. */
    int offset(int least, int most) throws InvalidGold {
        if (!node.canConvertToInt() || !node.isIntegralNumber() || node.intValue() < least || node.intValue() > most) {
            throw wrong("an offset from " + least + " to " + most + ", in code points of the text");
        }
        return node.intValue();
    }

    InvalidGold wrong(String expected) {
        String value = node.toString();
        String shown = value.length() > 60 ? value.substring(0, 60) + "…" : value;
        return new InvalidGold(where, path + " is " + shown + "; expected " + expected);
    }
}
