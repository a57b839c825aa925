package wiredesk.runtime.kafka;

import io.confluent.kafka.schemaregistry.avro.AvroSchemaProvider;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClientFactory;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Makes Confluent's registry client and reads its answers. */
public final class Registry {

    private static final int CACHED_SCHEMAS = 100;
    private static final int NOT_FOUND = 404;

    private Registry() {}

    /**
     * @param properties as {@link KafkaClients#registry()} gives them
     * @return a client that keeps connection details and caches, to be closed
     */
    public static SchemaRegistryClient client(Map<String, Object> properties) {
        List<String> urls = Arrays.stream(
                        properties.get("schema.registry.url").toString().split(","))
                .map(String::strip)
                .toList();
        return SchemaRegistryClientFactory.newClient(
                urls, CACHED_SCHEMAS, List.of(new AvroSchemaProvider()), properties, Map.of());
    }

    /** Whether this very failure (causes not looked at) is the registry's answer that it does not serve. */
    public static boolean isRefusal(Throwable failure) {
        return failure instanceof RestClientException;
    }

    /**
     * Whether the registry says that it does not have the subject, schema or setting: error codes 404xx of its API. A plain
     * 404 means that something else than a registry answers there.
     */
    public static boolean isMissing(RestClientException answer) {
        return answer.getErrorCode() / 100 == NOT_FOUND;
    }
}
