package wiredesk.sink.routes;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.avro.SchemaNormalization;
import wiredesk.schemas.RouteFormat;
import wiredesk.sink.routes.format.ValueFormat;
import wiredesk.sink.state.Change;

/** The bytes of one article's records in every format, each made once for all routes that want it. */
final class Rendering {

    /** Magic byte and schema id of the registry's wire format: the same record may be read back under another id. */
    private static final int PREFIX = 5;

    private final Map<RouteFormat, ValueFormat> formats;
    private final Map<RouteFormat, Map<Change, byte[]>> made = new EnumMap<>(RouteFormat.class);
    private final Map<Change, Long> fingerprints = new IdentityHashMap<>();

    Rendering(Map<RouteFormat, ValueFormat> formats) {
        this.formats = formats;
    }

    /** @throws wiredesk.runtime.streams.PoisonRecord if they are too many */
    byte[] bytes(RouteFormat format, Change record) {
        return made.computeIfAbsent(format, none -> new IdentityHashMap<>())
                .computeIfAbsent(record, formats.get(format)::write);
    }

    /** What tells whether a route has the record as it is now (CRC-64-AVRO, Avro specification, "Schema Fingerprints"). */
    long fingerprint(Change record) {
        return fingerprints.computeIfAbsent(record, each -> {
            byte[] bytes = bytes(RouteFormat.AVRO, each);
            return SchemaNormalization.fingerprint64(Arrays.copyOfRange(bytes, PREFIX, bytes.length));
        });
    }
}
