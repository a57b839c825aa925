package wiredesk.sink.routes.format;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.connect.data.Schema;
import org.apache.kafka.connect.json.JsonConverter;
import wiredesk.sink.state.Change;

/**
 * JSON that brings its schema, as {@code {"schema": …, "payload": …}}: what Kafka Connect's own JsonConverter reads with
 * {@code schemas.enable=true}, so that a database can be filled without a registry.
 */
final class SchemaJson implements ValueFormat {

    private final JsonConverter converter = new JsonConverter();
    private final Map<String, Schema> shapes = new HashMap<>();

    SchemaJson() {
        converter.configure(Map.of("schemas.enable", true), false);
    }

    @Override
    public byte[] write(Change record) {
        Schema shape = shapes.computeIfAbsent(
                record.value().getSchema().getFullName(),
                name -> ConnectShapes.of(record.value().getSchema()));
        return converter.fromConnectData("route", shape, ConnectShapes.value(shape, record.value()));
    }
}
