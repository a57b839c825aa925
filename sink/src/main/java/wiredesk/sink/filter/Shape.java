package wiredesk.sink.filter;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;
import org.apache.avro.generic.IndexedRecord;

/** The fields of a record of the contract, read from its schema. */
final class Shape {

    private static final Map<String, Shape> KNOWN = new ConcurrentHashMap<>();

    private final Map<String, Slot> slots = new LinkedHashMap<>();

    private Shape(Schema schema) {
        schema.getFields().forEach(each -> slots.put(each.name(), new Slot(each.pos(), present(each.schema()))));
    }

    /** @param record the schema of a record; one name is one shape */
    static Shape of(Schema record) {
        Shape known = KNOWN.get(record.getFullName());
        return known == null ? KNOWN.computeIfAbsent(record.getFullName(), name -> new Shape(record)) : known;
    }

    Set<String> names() {
        return slots.keySet();
    }

    /** Null if there is no such field. */
    Slot slot(String name) {
        return slots.get(name);
    }

    static boolean isInstant(Schema schema) {
        return schema.getLogicalType() instanceof LogicalTypes.TimestampMillis;
    }

    /** What a field is when it is not null. */
    private static Schema present(Schema schema) {
        return schema.getType() != Schema.Type.UNION
                ? schema
                : schema.getTypes().stream()
                        .filter(each -> each.getType() != Schema.Type.NULL)
                        .findFirst()
                        .orElseThrow();
    }

    /**
     * @param position in the record
     * @param schema without null
     */
    record Slot(int position, Schema schema) {

        /** The value as CEL has it; what is null is its type's zero. */
        Object read(IndexedRecord record) {
            Object raw = record == null ? null : record.get(position);
            return raw == null ? zero() : adapt(schema, raw);
        }

        private Object zero() {
            if (isInstant(schema)) {
                return Instant.EPOCH;
            }
            return switch (schema.getType()) {
                case STRING -> "";
                case ENUM -> schema.getEnumDefault() == null ? "" : schema.getEnumDefault();
                case INT, LONG -> 0L;
                case FLOAT, DOUBLE -> 0.0;
                case BOOLEAN -> false;
                case ARRAY -> List.of();
                case MAP -> Map.of();
                case RECORD -> RecordView.of(schema, null);
                default -> throw new IllegalStateException("no filter can read " + schema);
            };
        }

        private static Object adapt(Schema schema, Object raw) {
            return switch (schema.getType()) {
                case STRING, ENUM -> raw.toString();
                case INT, LONG -> raw instanceof Number number ? number.longValue() : raw;
                case FLOAT, DOUBLE -> ((Number) raw).doubleValue();
                case ARRAY ->
                    ((List<?>) raw)
                            .stream()
                                    .map(each -> adapt(schema.getElementType(), each))
                                    .toList();
                case MAP ->
                    ((Map<?, ?>) raw)
                            .entrySet().stream()
                                    .collect(Collectors.toUnmodifiableMap(
                                            each -> each.getKey().toString(),
                                            each -> adapt(schema.getValueType(), each.getValue())));
                case RECORD -> RecordView.of(schema, (IndexedRecord) raw);
                default -> raw;
            };
        }
    }
}
