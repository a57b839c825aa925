package wiredesk.it.connect;

import io.confluent.kafka.serializers.AbstractKafkaSchemaSerDeConfig;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.connect.runtime.SinkConnectorConfig;
import org.apache.kafka.connect.transforms.Transformation;

/** Which keys Connect, its transformations, the converter and the connectors know. */
final class KnownKeys {

    private static final String OVERRIDE = "consumer.override.";
    private static final String CONVERTER = "value.converter.";
    private static final String TRANSFORMS = "transforms.";

    /** Not on Maven Central, so written down here, after the connectors' documentation. */
    private static final Map<String, Set<String>> CONNECTORS = Map.of(
            "io.confluent.connect.elasticsearch.ElasticsearchSinkConnector",
            Set.of(
                    "connection.url",
                    "key.ignore",
                    "schema.ignore",
                    "write.method",
                    "behavior.on.null.values",
                    "behavior.on.malformed.documents"),
            "io.confluent.connect.jdbc.JdbcSinkConnector",
            Set.of(
                    "connection.url",
                    "connection.user",
                    "connection.password",
                    "table.name.format",
                    "insert.mode",
                    "pk.mode",
                    "pk.fields",
                    "delete.enabled",
                    "auto.create",
                    "auto.evolve"));

    private final Connector connector;

    KnownKeys(Connector connector) {
        this.connector = connector;
    }

    boolean contains(String key) {
        if (key.startsWith(OVERRIDE)) {
            return ConsumerConfig.configNames().contains(key.substring(OVERRIDE.length()));
        }
        if (key.startsWith(CONVERTER)) {
            return AbstractKafkaSchemaSerDeConfig.baseConfigDef().names().contains(key.substring(CONVERTER.length()));
        }
        if (key.startsWith(TRANSFORMS)) {
            return ofTransformation(key.substring(TRANSFORMS.length()).split("\\.", 2));
        }
        return SinkConnectorConfig.configDef().names().contains(key)
                || CONNECTORS.get(connector.config().get("connector.class")).contains(key);
    }

    /** @param key name of the transformation, and what is set */
    private boolean ofTransformation(String[] key) {
        String type = connector.config().get(TRANSFORMS + key[0] + ".type");
        try {
            Object made = Class.forName(type).getConstructor().newInstance();
            return connector.list("transforms").contains(key[0])
                    && (key[1].equals("type")
                            || ((Transformation<?>) made).config().names().contains(key[1]));
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("no transformation " + type, e);
        }
    }
}
