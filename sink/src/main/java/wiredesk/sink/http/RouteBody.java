package wiredesk.sink.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import wiredesk.runtime.http.Problem;
import wiredesk.schemas.Projection;
import wiredesk.schemas.Route;
import wiredesk.schemas.RouteFormat;
import wiredesk.schemas.RouteKey;

/** A route as JSON, its fields those of {@link Route}: {@code {"filter": "quote.confidence > 0.9", "format": "json"}}. */
final class RouteBody {

    static final String INVALID = "Not a valid route";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> FIELDS = Set.of("filter", "projection", "format", "key", "topic", "since");

    private final JsonNode body;

    private RouteBody(JsonNode body) {
        this.body = body;
    }

    /** @throws Problem.Refused 400 if it is no object of the fields of a route */
    static RouteBody read(byte[] bytes) {
        JsonNode body = object(bytes);
        body.fieldNames().forEachRemaining(name -> {
            if (!FIELDS.contains(name)) {
                throw invalid(name, "is no field that can be set, expected one of " + FIELDS);
            }
        });
        return new RouteBody(body);
    }

    /** Why a route is to be paused. */
    static String reason(byte[] bytes) {
        return bytes.length == 0
                ? "paused by hand"
                : object(bytes).path("reason").asText("paused by hand");
    }

    /**
     * The route with what the body says; {@code since} holds for this change alone.
     *
     * @throws Problem.Refused 400 for a value that cannot be
     */
    Route applyTo(Route route) {
        Route.Builder next = Route.newBuilder(route)
                .setSince(value("since", Instant::parse, "a time like 2026-05-04T12:00:00Z")
                        .orElse(null));
        value("filter", text -> text, "text").ifPresent(next::setFilter);
        value("topic", text -> text, "text").ifPresent(next::setTopic);
        value("projection", text -> Projection.valueOf(capital(text)), "articles, quotes or entities")
                .ifPresent(next::setProjection);
        value("format", text -> RouteFormat.valueOf(capital(text)), "avro, json or cloudevents")
                .ifPresent(next::setFormat);
        value("key", text -> RouteKey.valueOf(capital(text)), "record or article")
                .ifPresent(next::setKey);
        return next.build();
    }

    static Map<String, Object> json(Route route) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", route.getName());
        json.put("filter", route.getFilter());
        json.put("projection", route.getProjection().name());
        json.put("format", route.getFormat().name());
        json.put("key", route.getKey().name());
        json.put("topic", route.getTopic());
        json.put("revision", route.getRevision());
        json.put("created", route.getCreated().toString());
        json.put("changed", text(route.getChanged()));
        json.put("since", text(route.getSince()));
        json.put("paused", route.getPaused());
        return json;
    }

    private <T> Optional<T> value(String field, Function<String, T> reading, String expected) {
        JsonNode value = body.get(field);
        if (value == null || value.isNull()) {
            return Optional.empty();
        }
        try {
            if (value.isTextual()) {
                return Optional.of(reading.apply(value.textValue()));
            }
        } catch (IllegalArgumentException | DateTimeException e) {
            throw invalid(field, "is " + value + ", expected " + expected);
        }
        throw invalid(field, "is " + value + ", expected " + expected);
    }

    private static JsonNode object(byte[] bytes) {
        try {
            JsonNode body = JSON.readTree(bytes);
            if (body != null && body.isObject()) {
                return body;
            }
        } catch (IOException e) {
            throw Problem.invalid(INVALID, "the body is no JSON: " + e.getMessage(), Optional.empty())
                    .refused();
        }
        throw Problem.invalid(INVALID, "the body is no JSON object", Optional.empty())
                .refused();
    }

    private static Problem.Refused invalid(String field, String what) {
        return Problem.invalid(INVALID, field + " " + what, Optional.of(field)).refused();
    }

    private static String capital(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    private static String text(Instant time) {
        return time == null ? null : time.toString();
    }
}
