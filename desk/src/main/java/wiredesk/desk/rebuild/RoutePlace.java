package wiredesk.desk.rebuild;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.Deserializer;
import wiredesk.schemas.Projection;
import wiredesk.schemas.Route;
import wiredesk.schemas.RouteFormat;
import wiredesk.schemas.RouteKey;

/** The topic of a route, in which there may be records of other routes, too. */
final class RoutePlace implements Place {

    private static final String ROUTE = "wiredesk-route";
    private static final String RECORD = "wiredesk-record";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Route route;
    private final Deserializer<SpecificRecord> values;

    RoutePlace(Route route, Deserializer<SpecificRecord> values) {
        this.route = route;
        this.values = values;
    }

    @Override
    public String topic() {
        return route.getTopic();
    }

    @Override
    public Optional<String> record(ConsumerRecord<byte[], byte[]> record) {
        return header(record, ROUTE).filter(route.getName()::equals).flatMap(ours -> header(record, RECORD));
    }

    @Override
    public Optional<String> article(ConsumerRecord<byte[], byte[]> record) {
        if (route.getKey() == RouteKey.ARTICLE) {
            return Optional.of(new String(record.key(), UTF_8));
        }
        return route.getFormat() == RouteFormat.AVRO ? TablePlace.article(values, record) : ofJson(record.value());
    }

    /** The data of an event, or the payload beside its schema. */
    private Optional<String> ofJson(byte[] value) {
        String field = route.getProjection() == Projection.ARTICLES ? "id" : "articleId";
        try {
            JsonNode tree = JSON.readTree(value);
            JsonNode data = tree.has("payload") ? tree.get("payload") : tree.path("data");
            return Optional.ofNullable(data.get(field)).map(JsonNode::asText);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> header(ConsumerRecord<?, ?> record, String name) {
        return Optional.ofNullable(record.headers().lastHeader(name))
                .map(Header::value)
                .map(value -> new String(value, UTF_8));
    }
}
