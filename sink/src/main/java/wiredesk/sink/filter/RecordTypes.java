package wiredesk.sink.filter;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.cel.common.types.CelType;
import dev.cel.common.types.CelTypeProvider;
import dev.cel.common.types.ListType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.StructType;
import dev.cel.common.types.StructTypeReference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.avro.Schema;
import wiredesk.schemas.EnrichedArticle;

/** The contract's records as types of CEL, so that a field that there is not is found when a filter is compiled. */
final class RecordTypes implements CelTypeProvider {

    private final Map<String, Schema> schemas = new LinkedHashMap<>();
    private final ImmutableMap<String, CelType> types;

    RecordTypes() {
        collect(EnrichedArticle.getClassSchema());
        ImmutableMap.Builder<String, CelType> declared = ImmutableMap.builder();
        schemas.forEach((name, schema) -> declared.put(
                name,
                StructType.create(
                        name,
                        ImmutableSet.copyOf(Shape.of(schema).names()),
                        field -> slot(name, field).map(slot -> type(slot.schema())))));
        types = declared.build();
    }

    /** The symbols of a field that is an enum; else none. */
    List<String> symbols(CelType record, String field) {
        return slot(record.name(), field)
                .map(Shape.Slot::schema)
                .filter(each -> each.getType() == Schema.Type.ENUM)
                .map(Schema::getEnumSymbols)
                .orElse(List.of());
    }

    @Override
    public ImmutableCollection<CelType> types() {
        return types.values();
    }

    @Override
    public Optional<CelType> findType(String name) {
        return Optional.ofNullable(types.get(name));
    }

    private Optional<Shape.Slot> slot(String record, String field) {
        return Optional.ofNullable(schemas.get(record)).map(Shape::of).map(shape -> shape.slot(field));
    }

    private void collect(Schema schema) {
        switch (schema.getType()) {
            case UNION -> schema.getTypes().forEach(this::collect);
            case ARRAY -> collect(schema.getElementType());
            case MAP -> collect(schema.getValueType());
            case RECORD -> {
                if (schemas.putIfAbsent(schema.getName(), schema) == null) {
                    schema.getFields().forEach(each -> collect(each.schema()));
                }
            }
            default -> {}
        }
    }

    private static CelType type(Schema schema) {
        if (Shape.isInstant(schema)) {
            return SimpleType.TIMESTAMP;
        }
        return switch (schema.getType()) {
            case STRING, ENUM -> SimpleType.STRING;
            case INT, LONG -> SimpleType.INT;
            case FLOAT, DOUBLE -> SimpleType.DOUBLE;
            case BOOLEAN -> SimpleType.BOOL;
            case ARRAY -> ListType.create(type(schema.getElementType()));
            case MAP -> MapType.create(SimpleType.STRING, type(schema.getValueType()));
            case RECORD -> StructTypeReference.create(schema.getName());
            default -> throw new IllegalStateException("no filter can read " + schema);
        };
    }
}
