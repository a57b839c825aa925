package wiredesk.sink.routes.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.jackson.JsonCloudEventData;
import io.cloudevents.jackson.JsonFormat;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.apache.avro.specific.SpecificRecord;
import wiredesk.sink.state.Change;

/**
 * CloudEvents 1.0 in structured JSON (CloudEvents, "JSON Event Format"): type {@code wiredesk.quote} and so on, source
 * {@code /sources/ID}, subject the record's id, time that of the article version in which it last changed.
 */
final class CloudEvents implements ValueFormat {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final JsonFormat format = new JsonFormat();

    @Override
    public byte[] write(Change record) {
        Instant time = (Instant) field(record, "versionCreated");
        CloudEvent event = CloudEventBuilder.v1()
                // The same record said again is the same event; changed, it is another.
                .withId(record.key() + "@" + time.toEpochMilli() + "."
                        + Integer.toHexString(record.value().hashCode()))
                .withSource(URI.create(
                        "/sources/" + URLEncoder.encode(field(record, "source").toString(), StandardCharsets.UTF_8)))
                .withType("wiredesk." + record.kind().name().toLowerCase(Locale.ROOT))
                .withSubject(record.key())
                .withTime(time.atOffset(ZoneOffset.UTC))
                .withData("application/json", JsonCloudEventData.wrap(json(record.value())))
                .build();
        return format.serialize(event);
    }

    private static Object field(Change record, String name) {
        return record.value().get(record.value().getSchema().getField(name).pos());
    }

    /** Avro writes a record's toString as JSON. */
    private static JsonNode json(SpecificRecord value) {
        try {
            return MAPPER.readTree(value.toString());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(
                    "Avro's text of a " + value.getSchema().getName() + " is no JSON", e);
        }
    }
}
