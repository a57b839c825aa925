package wiredesk.sink.routes.format;

import java.util.EnumMap;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import wiredesk.runtime.streams.PoisonRecord;
import wiredesk.runtime.streams.RecordEncoder;
import wiredesk.schemas.RouteFormat;
import wiredesk.sink.state.Change;
import wiredesk.sink.state.Change.Kind;

/** How a route writes a record's value. */
public interface ValueFormat {

    /**
     * @param record an upsert
     * @throws PoisonRecord if the bytes are more than Kafka takes
     */
    byte[] write(Change record);

    /**
     * All formats.
     *
     * @param avro writes the records of the downstream topics
     * @param largest bytes that a value may have
     */
    static Map<RouteFormat, ValueFormat> all(Map<Kind, RecordEncoder<SpecificRecord>> avro, long largest) {
        Map<RouteFormat, ValueFormat> formats = new EnumMap<>(RouteFormat.class);
        formats.put(RouteFormat.AVRO, record -> avro.get(record.kind()).encode(record.value()));
        formats.put(RouteFormat.JSON, atMost(largest, new SchemaJson()));
        formats.put(RouteFormat.CLOUDEVENTS, atMost(largest, new CloudEvents()));
        return formats;
    }

    private static ValueFormat atMost(long largest, ValueFormat format) {
        return record -> {
            byte[] bytes = format.write(record);
            if (bytes.length > largest) {
                throw new PoisonRecord(
                        record.key() + " has " + bytes.length + " bytes as JSON, expected at most " + largest);
            }
            return bytes;
        };
    }
}
