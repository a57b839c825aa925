package wiredesk.runtime.kafka;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.streams.StreamsConfig;
import wiredesk.runtime.RuntimeSettings;
import wiredesk.runtime.config.ClientKeys;
import wiredesk.runtime.config.Settings;
import wiredesk.schemas.AvroSerdes;
import wiredesk.schemas.Topic;
import wiredesk.schemas.Topics;

/**
 * The properties of every Kafka client, from the settings: what Wiredesk's promises need, then {@code kafka.*}, then {@code
 * kafka.producer.*} and the like, each overriding the one before. Serializers are not among them; a client is given its
 * own, for example {@code new KafkaProducer<>(clients.producer(), new StringSerializer(), clients.serdes().serializer())}.
 */
public final class KafkaClients {

    private final Settings settings;

    public KafkaClients(Settings settings) {
        this.settings = settings;
    }

    /** The catalogue, with the prefix, partitions and retention that are set. */
    public Topics topics() {
        return new Topics(
                settings.get(RuntimeSettings.TOPICS_PREFIX),
                settings.get(RuntimeSettings.TOPICS_PARTITIONS),
                settings.get(RuntimeSettings.TOPICS_RAW_RETENTION));
    }

    /** Serdes against the registry that is set. */
    public AvroSerdes serdes() {
        return new AvroSerdes(registry());
    }

    /** Confluent's properties for its serdes and its registry client. */
    public Map<String, Object> registry() {
        return RegistryProperties.of(settings);
    }

    /**
     * An idempotent producer that counts a record as written when all in-sync replicas have it. zstd packs text smaller
     * than lz4 at the price of a little processor time, and brokers and consumers pay for bytes.
     */
    public Map<String, Object> producer() {
        Map<String, Object> properties = common();
        properties.put(ProducerConfig.ACKS_CONFIG, "all");
        properties.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, "true");
        properties.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "zstd");
        properties.put(ProducerConfig.LINGER_MS_CONFIG, "5");
        properties.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, Integer.toString(Topic.MAX_RECORD_BYTES));
        properties.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, "120000");
        return overridden(properties, "producer.", ProducerConfig.configNames());
    }

    /** A consumer that sees committed records alone and commits only when it is told to. */
    public Map<String, Object> consumer(String groupId) {
        Map<String, Object> properties = common();
        properties.put(ConsumerConfig.GROUP_ID_CONFIG, groupId);
        properties.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false");
        properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        properties.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, "false");
        return overridden(properties, "consumer.", ConsumerConfig.configNames());
    }

    /** The same for one that belongs to no group: it is told what to read, and commits nothing. */
    public Map<String, Object> reader() {
        Map<String, Object> properties = consumer("");
        properties.remove(ConsumerConfig.GROUP_ID_CONFIG);
        return properties;
    }

    /** A Streams application whose every record takes effect once, with every operator and store named. */
    public Map<String, Object> streams(String applicationId) {
        Map<String, Object> properties = common();
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, applicationId);
        properties.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        properties.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, "true");
        properties.put(
                StreamsConfig.STATE_DIR_CONFIG,
                settings.get(RuntimeSettings.STREAMS_STATE_DIR).toString());
        properties.put(
                StreamsConfig.NUM_STREAM_THREADS_CONFIG,
                settings.get(RuntimeSettings.STREAMS_THREADS).toString());
        properties.put(StreamsConfig.producerPrefix(ProducerConfig.COMPRESSION_TYPE_CONFIG), "zstd");
        properties.put(
                StreamsConfig.producerPrefix(ProducerConfig.MAX_REQUEST_SIZE_CONFIG),
                Integer.toString(Topic.MAX_MESSAGE_BYTES));
        properties.put(StreamsConfig.consumerPrefix(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG), "earliest");
        return overridden(properties, "streams.", StreamsNames.ALL);
    }

    /** An admin client. */
    public Map<String, Object> admin() {
        return overridden(common(), "admin.", AdminClientConfig.configNames());
    }

    private Map<String, Object> common() {
        Map<String, Object> properties = new HashMap<>();
        properties.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, settings.get(RuntimeSettings.BOOTSTRAP_SERVERS));
        return properties;
    }

    private Map<String, Object> overridden(Map<String, Object> properties, String kind, Set<String> known) {
        settings.under(ClientKeys.PLUGIN).forEach(properties::put);
        settings.under(ClientKeys.KAFKA).forEach((key, value) -> {
            if (known.contains(key) || key.startsWith("config.providers.")) {
                properties.put(key, value);
            }
        });
        settings.under(ClientKeys.KAFKA + kind).forEach(properties::put);
        Weakening.warn(properties);
        return properties;
    }
}
