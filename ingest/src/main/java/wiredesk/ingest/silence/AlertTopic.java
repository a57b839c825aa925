package wiredesk.ingest.silence;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.Serde;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wiredesk.ingest.publish.RecordSender;
import wiredesk.schemas.Alert;

/** Alerts in the compacted topic {@code news.alerts}. Whoever makes it sees to it that the topic is read and followed. */
public final class AlertTopic implements Alerts {

    private static final Logger LOG = LoggerFactory.getLogger(AlertTopic.class);

    private final String topic;
    private final Serde<Alert> serde;
    private final RecordSender sender;
    private final Map<String, Alert> alerts = new ConcurrentHashMap<>();

    /** @param topic the catalogue's news.alerts */
    public AlertTopic(String topic, Serde<Alert> serde, RecordSender sender) {
        this.topic = topic;
        this.serde = serde;
        this.sender = sender;
    }

    @Override
    public Optional<Alert> find(String id) {
        return Optional.ofNullable(alerts.get(id));
    }

    @Override
    public Collection<Alert> all() {
        return List.copyOf(alerts.values());
    }

    @Override
    public void write(Alert alert) {
        Optional<Alert> before = Optional.ofNullable(alerts.put(alert.getId(), alert));
        byte[] key = alert.getId().getBytes(StandardCharsets.UTF_8);
        sender.send(() -> new ProducerRecord<>(topic, key, sender.serialize(serde.serializer(), topic, alert)))
                .exceptionally(failure -> {
                    LOG.warn(
                            "alert {} could not be written, will be tried again: {}",
                            alert.getId(),
                            failure.toString());
                    before.ifPresentOrElse(
                            then -> alerts.replace(alert.getId(), alert, then),
                            () -> alerts.remove(alert.getId(), alert));
                    return null;
                });
    }

    /** Takes in what some instance has written. */
    public void remember(ConsumerRecord<byte[], byte[]> record) {
        if (record.key() == null) {
            return;
        }
        String id = new String(record.key(), StandardCharsets.UTF_8);
        try {
            if (record.value() == null) {
                alerts.remove(id);
            } else {
                alerts.put(id, serde.deserializer().deserialize(topic, record.value()));
            }
        } catch (RuntimeException unreadable) {
            LOG.warn("alert {} cannot be read: {}", id, unreadable.toString());
        }
    }
}
