package wiredesk.desk.show;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.avro.JsonProperties;
import org.apache.avro.Schema;
import org.apache.avro.Schema.Field;
import org.apache.avro.Schema.Type;

/** Avro schemas as a page of Markdown: a heading for every named type, a table of its fields or a list of its symbols. */
public final class SchemaPage {

    private static final String HEAD = "| field | type | default | meaning |\n|---|---|---|---|\n";

    private final Map<String, Schema> named = new LinkedHashMap<>();

    /** @param roots the types to begin with; those that they are made of follow, each once */
    public SchemaPage(List<Schema> roots) {
        roots.forEach(this::collect);
    }

    public String markdown() {
        return named.values().stream().map(this::section).collect(Collectors.joining("\n"));
    }

    private void collect(Schema schema) {
        switch (schema.getType()) {
            case RECORD -> {
                if (named.putIfAbsent(schema.getName(), schema) == null) {
                    schema.getFields().forEach(field -> collect(field.schema()));
                }
            }
            case ENUM -> named.putIfAbsent(schema.getName(), schema);
            case ARRAY -> collect(schema.getElementType());
            case MAP -> collect(schema.getValueType());
            case UNION -> schema.getTypes().forEach(this::collect);
            default -> {}
        }
    }

    private String section(Schema schema) {
        String body = schema.getType() == Type.ENUM
                ? "One of `%s`; a symbol that a reader does not know is read as `%s`.\n"
                        .formatted(String.join("`, `", schema.getEnumSymbols()), schema.getEnumDefault())
                : schema.getFields().stream().map(this::row).collect(Collectors.joining("", HEAD, ""));
        return "## %s\n\n%s\n\n%s".formatted(schema.getName(), escaped(schema.getDoc()), body);
    }

    private String row(Field field) {
        return "| `%s` | %s | %s | %s |\n"
                .formatted(field.name(), type(field.schema()), fallback(field), escaped(field.doc()));
    }

    private String type(Schema schema) {
        return switch (schema.getType()) {
            case RECORD, ENUM ->
                "[%s](#%s)".formatted(schema.getName(), schema.getName().toLowerCase(Locale.ROOT));
            case ARRAY -> "array of " + type(schema.getElementType());
            case MAP -> "map of " + type(schema.getValueType());
            case UNION -> schema.getTypes().stream().map(this::type).collect(Collectors.joining(" or "));
            default ->
                schema.getLogicalType() == null
                        ? schema.getType().getName()
                        : "%s (%s)"
                                .formatted(
                                        schema.getType().getName(),
                                        schema.getLogicalType().getName());
        };
    }

    private static String fallback(Field field) {
        if (!field.hasDefaultValue()) {
            return "";
        }
        Object value = field.defaultVal();
        return value == JsonProperties.NULL_VALUE ? "null" : value.equals("") ? "`\"\"`" : "`" + value + "`";
    }

    private static String escaped(String text) {
        return text.replace("|", "\\|").replace("<", "&lt;").replace("\n", " ");
    }
}
