package wiredesk.runtime.kafka;

import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.streams.StreamsConfig;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says so when somebody overrides what Wiredesk's promises rest on; they may have reasons. */
final class Weakening {

    private static final Logger LOG = LoggerFactory.getLogger(Weakening.class);

    private static final Map<String, Set<String>> PROMISED = Map.of(
            ProducerConfig.ACKS_CONFIG, Set.of("all", "-1"),
            ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, Set.of("true"),
            ConsumerConfig.ISOLATION_LEVEL_CONFIG, Set.of("read_committed"),
            StreamsConfig.PROCESSING_GUARANTEE_CONFIG, Set.of(StreamsConfig.EXACTLY_ONCE_V2));

    private Weakening() {}

    static void warn(Map<String, Object> properties) {
        PROMISED.forEach((key, values) -> {
            Object value = properties.get(key);
            if (value != null && !values.contains(value.toString())) {
                LOG.warn("{} is set to {}: records may be lost or doubled, which {} prevents", key, value, values);
            }
        });
    }
}
