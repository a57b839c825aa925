package wiredesk.runtime.config;

import io.confluent.kafka.schemaregistry.client.SchemaRegistryClientConfig;
import io.confluent.kafka.serializers.AbstractKafkaSchemaSerDeConfig;
import io.confluent.kafka.serializers.KafkaAvroDeserializerConfig;
import io.confluent.kafka.serializers.KafkaAvroSerializerConfig;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.streams.StreamsConfig;

/**
 * The keys below {@code kafka.} and {@code schema.registry.}, as the clients themselves define them.
 *
 * <p>{@code kafka.X} goes to every client that knows X; {@code kafka.producer.X}, {@code kafka.consumer.X}, {@code
 * kafka.admin.X} and {@code kafka.streams.X} to one kind. {@code kafka.plugin.X} goes to all of them unchecked, for
 * interceptors, reporters and login modules with keys of their own. {@code schema.registry.X} goes to Confluent's classes.
 */
public final class ClientKeys {

    public static final String KAFKA = "kafka.";
    public static final String PLUGIN = "kafka.plugin.";
    public static final String REGISTRY = "schema.registry.";

    private static final Map<String, ConfigDef> KINDS = Map.of(
            "producer.", ProducerConfig.configDef(),
            "consumer.", ConsumerConfig.configDef(),
            "admin.", AdminClientConfig.configDef(),
            "streams.", StreamsConfig.configDef());

    /** Prefixes by which Kafka Streams addresses the clients within it. */
    private static final Map<String, ConfigDef> WITHIN_STREAMS = Map.of(
            StreamsConfig.PRODUCER_PREFIX, ProducerConfig.configDef(),
            StreamsConfig.CONSUMER_PREFIX, ConsumerConfig.configDef(),
            StreamsConfig.MAIN_CONSUMER_PREFIX, ConsumerConfig.configDef(),
            StreamsConfig.RESTORE_CONSUMER_PREFIX, ConsumerConfig.configDef(),
            StreamsConfig.GLOBAL_CONSUMER_PREFIX, ConsumerConfig.configDef(),
            StreamsConfig.ADMIN_CLIENT_PREFIX, AdminClientConfig.configDef());

    /** Below these the user chooses the rest of the key. */
    private static final List<String> OPEN = List.of(
            PLUGIN,
            KAFKA + "config.providers.",
            KAFKA + "streams." + StreamsConfig.TOPIC_PREFIX,
            KAFKA + "streams." + StreamsConfig.CLIENT_TAG_PREFIX,
            REGISTRY + AbstractKafkaSchemaSerDeConfig.REQUEST_HEADER_PREFIX,
            REGISTRY + "rule.executors.",
            REGISTRY + "rule.actions.");

    private static final Map<String, ClientKey> KEYS = new TreeMap<>();
    private static final Set<String> SERDE_NAMES = new TreeSet<>();

    static {
        KINDS.forEach((kind, definition) -> {
            add(KAFKA, definition);
            add(KAFKA + kind, definition);
        });
        WITHIN_STREAMS.forEach((prefix, definition) -> add(KAFKA + "streams." + prefix, definition));
        addRegistryKeys();
    }

    private ClientKeys() {}

    /** Every key with a fixed name, in full. */
    static Collection<String> all() {
        return KEYS.keySet();
    }

    /** What is known of a key; empty if no client knows it. */
    static Optional<ClientKey> find(String key) {
        boolean open = OPEN.stream().anyMatch(prefix -> key.startsWith(prefix) && key.length() > prefix.length());
        return open ? Optional.of(ClientKey.untyped(key)) : Optional.ofNullable(KEYS.get(key));
    }

    /**
     * The name by which Confluent's serde asks for a setting below {@code schema.registry.}, where it asks without that
     * prefix: {@code basic.auth.user.info}, {@code auto.register.schemas}.
     */
    public static boolean isSerdeName(String name) {
        return SERDE_NAMES.contains(name);
    }

    private static void add(String prefix, ConfigDef definition) {
        definition.configKeys().values().stream()
                .filter(key -> !key.internalConfig)
                .forEach(key -> KEYS.merge(prefix + key.name, ClientKey.of(prefix + key.name, key), ClientKey::or));
    }

    private static void addRegistryKeys() {
        ConfigDef serde = AbstractKafkaSchemaSerDeConfig.baseConfigDef();
        for (ConfigDef.ConfigKey key : serde.configKeys().values()) {
            String full = key.name.startsWith(REGISTRY) ? key.name : REGISTRY + key.name;
            KEYS.merge(full, ClientKey.of(full, key), ClientKey::or);
        }
        Map<String, String> least = Map.of(AbstractKafkaSchemaSerDeConfig.SCHEMA_REGISTRY_URL_CONFIG, "mock://keys");
        SERDE_NAMES.addAll(new KafkaAvroSerializerConfig(least).values().keySet());
        SERDE_NAMES.addAll(new KafkaAvroDeserializerConfig(least).values().keySet());
        SERDE_NAMES.stream()
                .filter(name -> !name.startsWith(REGISTRY))
                .forEach(name -> KEYS.putIfAbsent(REGISTRY + name, ClientKey.untyped(REGISTRY + name)));
        ConfigDef tls = new ConfigDef();
        SchemaRegistryClientConfig.withClientSslSupport(tls, REGISTRY);
        tls.configKeys().forEach((name, key) -> KEYS.putIfAbsent(name, ClientKey.of(name, key)));
    }
}
