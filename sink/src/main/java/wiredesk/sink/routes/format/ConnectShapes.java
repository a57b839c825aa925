package wiredesk.sink.routes.format;

import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import org.apache.avro.Schema.Field;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.connect.data.Schema;
import org.apache.kafka.connect.data.SchemaBuilder;
import org.apache.kafka.connect.data.Struct;
import org.apache.kafka.connect.data.Timestamp;

/** The contract's records in Kafka Connect's data model: enums are strings, instants its Timestamp. */
final class ConnectShapes {

    private ConnectShapes() {}

    /** @throws IllegalArgumentException if the schema has a type that no downstream record has */
    static Schema of(org.apache.avro.Schema avro) {
        return builder(avro).build();
    }

    /** @param value as Avro's specific records hold it */
    static Object value(Schema shape, Object value) {
        if (value instanceof SpecificRecord record) {
            Struct struct = new Struct(shape);
            for (Field field : record.getSchema().getFields()) {
                struct.put(field.name(), value(shape.field(field.name()).schema(), record.get(field.pos())));
            }
            return struct;
        }
        if (value instanceof Collection<?> items) {
            return items.stream().map(item -> value(shape.valueSchema(), item)).toList();
        }
        if (value instanceof Instant instant) {
            return Date.from(instant);
        }
        return value instanceof Enum<?> || value instanceof CharSequence ? value.toString() : value;
    }

    private static SchemaBuilder builder(org.apache.avro.Schema avro) {
        return switch (avro.getType()) {
            case RECORD -> struct(avro);
            case ARRAY -> SchemaBuilder.array(of(avro.getElementType()));
            case UNION -> builder(present(avro)).optional();
            case STRING, ENUM -> SchemaBuilder.string();
            case LONG -> avro.getLogicalType() == null ? SchemaBuilder.int64() : Timestamp.builder();
            case INT -> SchemaBuilder.int32();
            case DOUBLE -> SchemaBuilder.float64();
            case FLOAT -> SchemaBuilder.float32();
            case BOOLEAN -> SchemaBuilder.bool();
            default -> throw new IllegalArgumentException("no shape for Avro's " + avro.getType());
        };
    }

    private static SchemaBuilder struct(org.apache.avro.Schema avro) {
        SchemaBuilder struct = SchemaBuilder.struct().name(avro.getFullName());
        avro.getFields().forEach(field -> struct.field(field.name(), of(field.schema())));
        return struct;
    }

    private static org.apache.avro.Schema present(org.apache.avro.Schema union) {
        List<org.apache.avro.Schema> others = union.getTypes().stream()
                .filter(type -> type.getType() != org.apache.avro.Schema.Type.NULL)
                .toList();
        if (others.size() != 1) {
            throw new IllegalArgumentException("no shape for the union " + union);
        }
        return others.get(0);
    }
}
