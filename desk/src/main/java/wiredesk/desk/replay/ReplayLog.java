package wiredesk.desk.replay;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import wiredesk.runtime.kafka.KafkaClients;
import wiredesk.schemas.Replay;

/**
 * Topic {@code news.replays}. All who write share one transactional id, so that of two at a time one is fenced before it has
 * read what the other writes: a replay that is canceled is not noted as done by a process that has not seen it.
 */
final class ReplayLog {

    private static final int TRIES = 5;
    private static final Duration POLL = Duration.ofMillis(200);

    private final KafkaClients clients;
    private final String topic;

    ReplayLog(KafkaClients clients) {
        this.clients = clients;
        this.topic = clients.topics().replays().name();
    }

    /** The replays, in the order in which they were made. */
    List<Replay> read() {
        Map<String, Replay> replays = new LinkedHashMap<>();
        try (var consumer = new KafkaConsumer<>(
                clients.reader(), new StringDeserializer(), clients.serdes().<Replay>deserializer())) {
            TopicPartition only = new TopicPartition(topic, 0);
            consumer.assign(List.of(only));
            consumer.seekToBeginning(List.of(only));
            long end = consumer.endOffsets(List.of(only)).get(only);
            while (consumer.position(only) < end) {
                consumer.poll(POLL).forEach(each -> replays.put(each.key(), each.value()));
            }
        }
        return replays.values().stream()
                .filter(replay -> replay != null)
                .sorted((one, other) -> one.getId().compareTo(other.getId()))
                .toList();
    }

    /**
     * Writes what follows from the replays that there are; nobody else writes in between.
     *
     * @throws ReplayRefused what the function throws; then nothing is written
     */
    Replay write(Function<List<Replay>, Replay> change) {
        for (int tries = 1; ; tries++) {
            try {
                return writeOnce(change);
            } catch (ProducerFencedException | InvalidProducerEpochException e) {
                if (tries == TRIES) {
                    throw new ReplayRefused("others are changing replays at the same time, try again");
                }
            }
        }
    }

    private Replay writeOnce(Function<List<Replay>, Replay> change) {
        Map<String, Object> properties = new HashMap<>(clients.producer());
        properties.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, topic + ".writer");
        try (var producer = new KafkaProducer<>(
                properties, new StringSerializer(), clients.serdes().<Replay>serializer())) {
            producer.initTransactions();
            Replay replay = change.apply(read());
            producer.beginTransaction();
            producer.send(new ProducerRecord<>(topic, replay.getId(), replay));
            producer.commitTransaction();
            return replay;
        }
    }
}
