package wiredesk.sink.filter;

import dev.cel.common.types.CelType;
import dev.cel.common.types.StructTypeReference;
import dev.cel.common.values.StructValue;
import java.util.List;
import java.util.Optional;
import org.apache.avro.Schema;
import org.apache.avro.generic.IndexedRecord;

/** A record as CEL selects its fields: each is read when it is first asked for, and once. */
final class RecordView extends StructValue<String, RecordView> {

    private final Schema schema;
    private final Shape shape;
    private final IndexedRecord content;
    private Object[] read;

    private RecordView(Schema schema, IndexedRecord content) {
        this.schema = schema;
        this.shape = Shape.of(schema);
        this.content = content;
    }

    /** @param content null for a record that is not there: all its fields are zero */
    static RecordView of(Schema schema, IndexedRecord content) {
        return new RecordView(schema, content);
    }

    @Override
    public Object select(String field) {
        Shape.Slot slot = shape.slot(field);
        if (read == null) {
            read = new Object[schema.getFields().size()];
        }
        Object value = read[slot.position()];
        if (value == null) {
            value = slot.read(content);
            read[slot.position()] = value;
        }
        return value;
    }

    /** What {@code has()} asks: not for null, an empty text or an empty list. */
    @Override
    public Optional<Object> find(String field) {
        Object raw = content == null ? null : content.get(shape.slot(field).position());
        boolean absent = raw == null
                || raw instanceof CharSequence text && text.isEmpty()
                || raw instanceof List<?> list && list.isEmpty();
        return absent ? Optional.empty() : Optional.of(select(field));
    }

    @Override
    public RecordView value() {
        return this;
    }

    @Override
    public boolean isZeroValue() {
        return content == null;
    }

    @Override
    public CelType celType() {
        return StructTypeReference.create(schema.getName());
    }
}
