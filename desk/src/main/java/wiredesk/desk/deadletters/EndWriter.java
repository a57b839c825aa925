package wiredesk.desk.deadletters;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serializer;
import wiredesk.runtime.kafka.KafkaClients;
import wiredesk.schemas.LedgerEntry;
import wiredesk.schemas.Origin;
import wiredesk.schemas.Topic;

/**
 * Writes the ends of dead letters to the ledger, and what is sent back in the same transaction. There is one transactional
 * id for all who write: of two at a time the first is fenced before the second has read what is open, and a transaction
 * that a kill left behind is aborted. So nothing is sent back twice.
 */
final class EndWriter implements AutoCloseable {

    /** Header of the entry: where the letter went, or why it was parked; UTF-8. */
    static final String REASON = "wiredesk.reason";

    private final String deadLetters;
    private final String ledger;
    private final Clock clock;
    private final KafkaProducer<byte[], byte[]> producer;
    private final Serializer<LedgerEntry> entries;

    /** @param deadLetters name of the topic of the letters */
    EndWriter(KafkaClients clients, String deadLetters, Clock clock) {
        this.deadLetters = deadLetters;
        this.clock = clock;
        ledger = clients.topics().ledger().name();
        entries = clients.serdes().serializer();
        producer = new KafkaProducer<>(properties(clients), new ByteArraySerializer(), new ByteArraySerializer());
        try {
            producer.initTransactions();
        } catch (RuntimeException e) {
            producer.close();
            throw e;
        }
    }

    private static Map<String, Object> properties(KafkaClients clients) {
        Map<String, Object> properties = new HashMap<>(clients.producer());
        properties.put(
                ProducerConfig.TRANSACTIONAL_ID_CONFIG,
                clients.topics().deadLetters().name() + ".writer");
        // what has got into a topic can go back there
        properties.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, Integer.toString(Topic.MAX_MESSAGE_BYTES));
        return properties;
    }

    void begin() {
        producer.beginTransaction();
    }

    void back(Letter letter, Fate.Back back) {
        producer.send(Original.of(letter, back));
        String partition = back.partition().map(number -> "/" + number).orElse("");
        end(letter, State.REDRIVEN, "to " + back.topic() + partition);
    }

    void park(Letter letter, String reason) {
        end(letter, State.PARKED, reason);
    }

    /** @throws org.apache.kafka.common.KafkaException if anything since {@link #begin} was not taken; then nothing was */
    void commit() {
        producer.commitTransaction();
    }

    private void end(Letter letter, State state, String reason) {
        LedgerEntry entry = LedgerEntry.newBuilder()
                .setStage("desk")
                .setOutcome(state.label())
                .setArticleId(letter.keyText())
                .setSource(letter.source())
                .setOrigin(new Origin(
                        deadLetters, letter.place().partition(), letter.place().offset()))
                .setTime(clock.instant())
                .build();
        ProducerRecord<byte[], byte[]> record =
                new ProducerRecord<>(ledger, letter.key(), entries.serialize(ledger, entry));
        record.headers().add(REASON, reason.getBytes(UTF_8));
        producer.send(record);
    }

    /** What is begun and not committed is aborted. */
    @Override
    public void close() {
        producer.close();
        entries.close();
    }
}
