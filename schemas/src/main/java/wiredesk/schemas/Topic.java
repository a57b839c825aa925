package wiredesk.schemas;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.avro.Schema;
import org.apache.kafka.common.config.TopicConfig;

/**
 * One topic of the catalogue and the settings it is created with.
 *
 * @param name full name, prefix included
 * @param key what the record key holds, in words; keys are UTF-8 strings
 * @param value the Avro schema of the value; empty where the value is bytes as received
 * @param partitions number of partitions
 * @param cleanup delete by time, or keep the latest record of each key
 * @param retention how long records are kept; for {@link Cleanup#COMPACT} how long a tombstone stays readable
 * @param doc what the topic is for
 */
public record Topic(
        String name,
        String key,
        Optional<Schema> value,
        int partitions,
        Cleanup cleanup,
        Duration retention,
        String doc) {

    /**
     * The largest record batch that a topic takes, and the largest request a producer makes. Kafka's usual 1 MiB is too
     * little for the quotes and entities of a long transcript, or for a dead letter with its stack trace.
     */
    public static final int MAX_MESSAGE_BYTES = 8 * 1024 * 1024;

    /**
     * The largest record that a service writes of its own accord. What is left of a message is room for the headers of a
     * dead letter: whatever has got into a topic can still leave it as one.
     */
    public static final int MAX_RECORD_BYTES = MAX_MESSAGE_BYTES - 64 * 1024;

    /** How Kafka cleans the topic's log: by time, to the latest record of each key, or both. */
    public enum Cleanup {
        DELETE,
        COMPACT,
        COMPACT_AND_DELETE
    }

    public Topic {
        if (partitions < 1) {
            throw new IllegalArgumentException(
                    "topic " + name + ": partitions is " + partitions + ", expected 1 or more");
        }
        if (retention.isNegative() || retention.isZero()) {
            throw new IllegalArgumentException(
                    "topic " + name + ": retention is " + retention + ", expected more than zero");
        }
    }

    /** Subject of the value schema in the registry, by Confluent's TopicNameStrategy. */
    public String subject() {
        return name + "-value";
    }

    /** The topic-level settings, as Kafka names them. */
    public Map<String, String> config() {
        String millis = Long.toString(retention.toMillis());
        Map<String, String> cleaning = switch (cleanup) {
            case DELETE ->
                Map.of(
                        TopicConfig.CLEANUP_POLICY_CONFIG,
                        TopicConfig.CLEANUP_POLICY_DELETE,
                        TopicConfig.RETENTION_MS_CONFIG,
                        millis);
            case COMPACT ->
                Map.of(
                        TopicConfig.CLEANUP_POLICY_CONFIG,
                        TopicConfig.CLEANUP_POLICY_COMPACT,
                        TopicConfig.DELETE_RETENTION_MS_CONFIG,
                        millis);
            case COMPACT_AND_DELETE ->
                Map.of(
                        TopicConfig.CLEANUP_POLICY_CONFIG,
                        TopicConfig.CLEANUP_POLICY_COMPACT + "," + TopicConfig.CLEANUP_POLICY_DELETE,
                        TopicConfig.RETENTION_MS_CONFIG,
                        millis);
        };
        Map<String, String> config = new TreeMap<>(cleaning);
        config.put(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, Integer.toString(MAX_MESSAGE_BYTES));
        return config;
    }
}
