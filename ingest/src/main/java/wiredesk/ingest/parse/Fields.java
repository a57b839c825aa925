package wiredesk.ingest.parse;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import wiredesk.ingest.text.Paragraphs;
import wiredesk.ingest.text.Timestamps;
import wiredesk.schemas.PubStatus;

/**
 * The fields of a JSON object, read with their types checked. Every reader takes the names under which providers write one
 * thing, in order of preference; null counts as absent.
 */
final class Fields {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

    private final JsonNode object;

    Fields(JsonNode object) {
        this.object = object;
    }

    /** Text as it stands; numbers are taken for their digits. Empty if absent or blank. */
    Optional<String> raw(String... names) throws ParseFailure {
        for (String name : names) {
            JsonNode value = object.path(name);
            if (value.isTextual() || value.isNumber()) {
                if (!value.asText().isBlank()) {
                    return Optional.of(value.asText());
                }
            } else if (!absent(value)) {
                throw ParseFailure.of(name, kind(value), "a string");
            }
        }
        return Optional.empty();
    }

    /** Text on one line. */
    Optional<String> line(String... names) throws ParseFailure {
        return raw(names).map(Paragraphs::line).filter(text -> !text.isEmpty());
    }

    Optional<Instant> instant(String... names) throws ParseFailure {
        for (String name : names) {
            Optional<String> written = raw(name);
            if (written.isPresent()) {
                return Optional.of(Timestamps.parse(written.get())
                        .orElseThrow(() -> ParseFailure.of(
                                name, quoted(written.get()), "an ISO 8601 instant such as 2026-05-04T10:30:00Z")));
            }
        }
        return Optional.empty();
    }

    /** An instant that the standard lets be any string: one that is none counts as absent. */
    Optional<Instant> lenientInstant(String... names) throws ParseFailure {
        for (String name : names) {
            if (object.path(name).isNumber()) {
                throw ParseFailure.of(name, "a number", "a string");
            }
            Optional<Instant> instant = raw(name).flatMap(Timestamps::parse);
            if (instant.isPresent()) {
                return instant;
            }
        }
        return Optional.empty();
    }

    /** A version number; empty where the provider writes something that is no number. */
    Optional<Long> version(String... names) throws ParseFailure {
        return raw(names)
                .map(String::strip)
                .filter(text -> NUMBER.matcher(text).matches())
                .map(Long::valueOf);
    }

    /** IPTC's editorial urgency; 0 means that none is given. */
    Optional<Integer> urgency(String... names) throws ParseFailure {
        for (String name : names) {
            Optional<String> written = raw(name);
            if (written.isPresent()) {
                if (!written.get().strip().matches("[0-9]")) {
                    throw ParseFailure.of(name, quoted(written.get()), "a number from 1 to 9");
                }
                return Optional.of(Integer.valueOf(written.get().strip())).filter(urgency -> urgency > 0);
            }
        }
        return Optional.empty();
    }

    PubStatus pubStatus(String... names) throws ParseFailure {
        for (String name : names) {
            Optional<String> written = raw(name);
            if (written.isPresent()) {
                return Statuses.of(written.get())
                        .orElseThrow(
                                () -> ParseFailure.of(name, quoted(written.get()), "usable, withheld or canceled"));
            }
        }
        return PubStatus.USABLE;
    }

    /** Names out of an array of strings or of objects with a name, or out of one string; in order, each once. */
    List<String> names(String... fields) throws ParseFailure {
        List<String> names = new ArrayList<>();
        for (String field : fields) {
            JsonNode value = object.path(field);
            if (value.isTextual() || value.isObject()) {
                name(value).ifPresent(names::add);
            } else if (value.isArray()) {
                for (JsonNode element : value) {
                    if (!element.isTextual() && !element.isObject()) {
                        throw ParseFailure.of(field, "an array with " + kind(element), "strings or objects in it");
                    }
                    name(element).ifPresent(names::add);
                }
            } else if (!absent(value)) {
                throw ParseFailure.of(field, kind(value), "an array of strings");
            }
        }
        return names.stream().distinct().toList();
    }

    /** Objects of an array; empty if absent. */
    List<Fields> objects(String name) throws ParseFailure {
        JsonNode value = object.path(name);
        if (absent(value)) {
            return List.of();
        }
        if (!value.isArray()) {
            throw ParseFailure.of(name, kind(value), "an array of objects");
        }
        List<Fields> objects = new ArrayList<>();
        for (JsonNode element : value) {
            if (!element.isObject()) {
                throw ParseFailure.of(name, "an array with " + kind(element), "objects in it");
            }
            objects.add(new Fields(element));
        }
        return objects;
    }

    /** An object; empty if absent. */
    Optional<Fields> object(String name) throws ParseFailure {
        JsonNode value = object.path(name);
        if (!absent(value) && !value.isObject()) {
            throw ParseFailure.of(name, kind(value), "an object");
        }
        return Optional.of(value).filter(JsonNode::isObject).map(Fields::new);
    }

    /** Whether the field is there and null. */
    boolean isNull(String name) {
        return object.path(name).isNull();
    }

    boolean isText(String name) {
        return object.path(name).isTextual();
    }

    boolean has(String... names) {
        for (String name : names) {
            if (object.hasNonNull(name)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<String> name(JsonNode value) {
        if (value.isTextual()) {
            return Optional.of(Paragraphs.line(value.asText())).filter(text -> !text.isEmpty());
        }
        for (String key : List.of("name", "literal", "code", "uri", "qcode")) {
            String text = Paragraphs.line(value.path(key).asText(""));
            if (!text.isEmpty()) {
                return Optional.of(text);
            }
        }
        return Optional.empty();
    }

    private static boolean absent(JsonNode value) {
        return value.isMissingNode() || value.isNull();
    }

    private static String kind(JsonNode value) {
        String kind = value.getNodeType().toString().toLowerCase(java.util.Locale.ROOT);
        return (kind.matches("[aeiou].*") ? "an " : "a ") + kind;
    }

    private static String quoted(String text) {
        return "'" + (text.length() > 80 ? text.substring(0, 80) + "…" : text) + "'";
    }
}
