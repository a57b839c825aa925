package wiredesk.desk.page.http;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import wiredesk.runtime.http.Problem;

/**
 * The body of a request: one JSON object of fields that are known, each of its type. What it does not say is empty. How large
 * it may be the server sees to. Its type has to be JSON's: a form of somebody else's page cannot send that.
 */
final class Body {

    private static final String INVALID = "Not a valid request";
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final JsonNode fields;

    private Body(JsonNode fields) {
        this.fields = fields;
    }

    /** @throws Problem.Refused 400 if it is no object of these fields, 413 if it is too large, 415 if it is not said to be JSON */
    static Body read(Context request, Set<String> known) {
        byte[] bytes = bytes(request);
        String type = Optional.ofNullable(request.contentType()).orElse("");
        if (!type.split(";", 2)[0].strip().equalsIgnoreCase("application/json")) {
            throw Problem.of(415, "Unsupported Media Type", "expected a body with Content-Type: application/json")
                    .refused();
        }
        JsonNode fields = parse(bytes);
        if (fields == null || !fields.isObject()) {
            throw Problem.invalid(INVALID, "the body is no JSON object", Optional.empty())
                    .refused();
        }
        fields.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                throw invalid(
                        name,
                        "is no field here, expected some of "
                                + known.stream().sorted().toList());
            }
        });
        return new Body(fields);
    }

    private static byte[] bytes(Context request) {
        try {
            return request.bodyAsBytes();
        } catch (HttpResponseException e) {
            throw Problem.of(e.getStatus(), "Not accepted", "the body cannot be taken: " + e.getMessage())
                    .refused();
        }
    }

    private static JsonNode parse(byte[] bytes) {
        try {
            return JSON.readTree(bytes);
        } catch (IOException e) {
            String where = e.getMessage() == null
                    ? ""
                    : ": " + e.getMessage().lines().findFirst().orElse("");
            throw Problem.invalid(INVALID, "the body is no JSON" + where, Optional.empty())
                    .refused();
        }
    }

    static Problem.Refused invalid(String field, String what) {
        return Problem.invalid(INVALID, field + " " + what, Optional.of(field)).refused();
    }

    private Optional<JsonNode> given(String field) {
        return Optional.ofNullable(fields.get(field)).filter(value -> !value.isNull());
    }

    Optional<String> text(String field) {
        return given(field).map(value -> {
            if (!value.isTextual() || value.textValue().isBlank()) {
                throw invalid(field, "is " + value + ", expected text");
            }
            return value.textValue();
        });
    }

    boolean flag(String field) {
        return given(field)
                .map(value -> {
                    if (!value.isBoolean()) {
                        throw invalid(field, "is " + value + ", expected true or false");
                    }
                    return value.booleanValue();
                })
                .orElse(false);
    }

    Optional<Double> positive(String field) {
        return given(field).map(value -> {
            if (!value.isNumber() || !(value.doubleValue() > 0) || Double.isInfinite(value.doubleValue())) {
                throw invalid(field, "is " + value + ", expected a number above zero");
            }
            return value.doubleValue();
        });
    }

    Optional<Integer> count(String field, int most) {
        return given(field).map(value -> {
            if (!value.canConvertToInt()
                    || !value.isIntegralNumber()
                    || value.intValue() < 1
                    || value.intValue() > most) {
                throw invalid(field, "is " + value + ", expected a whole number from 1 to " + most);
            }
            return value.intValue();
        });
    }

    List<String> texts(String field) {
        List<String> texts = new ArrayList<>();
        given(field).ifPresent(value -> {
            if (!value.isArray()) {
                throw invalid(field, "is " + value + ", expected a list of texts");
            }
            value.forEach(each -> {
                if (!each.isTextual() || each.textValue().isBlank()) {
                    throw invalid(field, "holds " + each + ", expected text");
                }
                texts.add(each.textValue());
            });
        });
        return texts;
    }

    /** A time as the command line takes it, ago or at. */
    Optional<Instant> time(String field, Instant now) {
        return text(field).map(written -> Moments.parse(written, now, what -> invalid(field, "is " + what)));
    }
}
