package wiredesk.runtime.kafka;

import io.confluent.kafka.schemaregistry.client.SchemaRegistryClientConfig;
import java.util.HashMap;
import java.util.Map;
import wiredesk.runtime.RuntimeSettings;
import wiredesk.runtime.config.ClientKeys;
import wiredesk.runtime.config.Settings;

/**
 * The settings below {@code schema.registry.} as Confluent's classes ask for them. Some they ask for with the prefix (url,
 * TLS), some without (basic.auth.user.info, auto.register.schemas), some both ways; so each is given in every way in which
 * it is known.
 */
final class RegistryProperties {

    /** Confluent's own 60 s would keep a service from noticing that it is told to stop. */
    private static final String CONNECT_TIMEOUT_MS = "5000";

    private static final String READ_TIMEOUT_MS = "10000";

    private RegistryProperties() {}

    static Map<String, Object> of(Settings settings) {
        Map<String, Object> properties = new HashMap<>();
        properties.put(SchemaRegistryClientConfig.HTTP_CONNECT_TIMEOUT_MS, CONNECT_TIMEOUT_MS);
        properties.put(SchemaRegistryClientConfig.HTTP_READ_TIMEOUT_MS, READ_TIMEOUT_MS);
        properties.put(ClientKeys.REGISTRY + "url", settings.get(RuntimeSettings.REGISTRY_URL));
        settings.under(ClientKeys.REGISTRY).forEach((name, value) -> {
            properties.put(ClientKeys.REGISTRY + name, value);
            if (ClientKeys.isSerdeName(name)) {
                properties.put(name, value);
            }
        });
        // Confluent looks for credentials in the URL unless told otherwise, and would ignore these without a word.
        if (properties.containsKey(SchemaRegistryClientConfig.USER_INFO_CONFIG)) {
            properties.putIfAbsent(SchemaRegistryClientConfig.BASIC_AUTH_CREDENTIALS_SOURCE, "USER_INFO");
        }
        return properties;
    }
}
