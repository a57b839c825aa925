package wiredesk.ingest.state;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.Serde;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wiredesk.ingest.identity.SourceName;
import wiredesk.ingest.publish.RecordSender;
import wiredesk.schemas.SourceState;

/** Keeps states in the compacted topic {@code news.ingest.state}. Whoever makes it sees to it that the topic is read. */
public final class KafkaStateStore implements StateStore {

    private static final Logger LOG = LoggerFactory.getLogger(KafkaStateStore.class);

    private final String topic;
    private final Serde<SourceState> serde;
    private final RecordSender sender;
    private final Map<String, SourceState> states = new ConcurrentHashMap<>();

    public KafkaStateStore(String topic, Serde<SourceState> serde, RecordSender sender) {
        this.topic = topic;
        this.serde = serde;
        this.sender = sender;
    }

    @Override
    public Optional<SourceState> find(SourceName source) {
        return Optional.ofNullable(states.get(source.value()));
    }

    @Override
    public CompletableFuture<Void> save(SourceState state) {
        byte[] key = state.getSource().getBytes(StandardCharsets.UTF_8);
        return sender.send(() -> new ProducerRecord<>(topic, key, sender.serialize(serde.serializer(), topic, state)))
                .thenRun(() -> states.put(state.getSource(), state));
    }

    /** Takes in what some instance has written. A state that cannot be read is forgotten: its source starts afresh. */
    public void remember(ConsumerRecord<byte[], byte[]> record) {
        if (record.key() == null) {
            return;
        }
        String source = new String(record.key(), StandardCharsets.UTF_8);
        try {
            if (record.value() == null) {
                states.remove(source);
            } else {
                states.put(source, serde.deserializer().deserialize(topic, record.value()));
            }
        } catch (RuntimeException unreadable) {
            LOG.warn("state of source {} cannot be read, it starts afresh: {}", source, unreadable.toString());
            states.remove(source);
        }
    }
}
