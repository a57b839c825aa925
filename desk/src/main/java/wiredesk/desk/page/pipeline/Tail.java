package wiredesk.desk.page.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Deserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wiredesk.runtime.kafka.KafkaClients;
import wiredesk.runtime.streams.Blame;
import wiredesk.runtime.streams.RecordDecoder;
import wiredesk.schemas.Alert;
import wiredesk.schemas.LedgerEntry;
import wiredesk.schemas.RawArticle;
import wiredesk.schemas.SourceState;
import wiredesk.schemas.Topics;

/** Reads what the figures are made of, each topic from as far back as they reach: raw articles, the ledger, ingest's notes, alarms. */
final class Tail implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Tail.class);
    private static final Duration POLL = Duration.ofMillis(100);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final String raw;
    private final String ledger;
    private final String alertTopic;
    private final Deliveries deliveries;
    private final SourceBook sources;
    private final AlertBook alerts;
    private final Deserializer<SpecificRecord> values;
    private final Consumer<byte[], byte[]> consumer;
    private boolean complete;

    Tail(KafkaClients clients, Deliveries deliveries, SourceBook sources, AlertBook alerts, Instant now) {
        Topics topics = clients.topics();
        this.raw = topics.raw().name();
        this.ledger = topics.ledger().name();
        this.deliveries = deliveries;
        this.sources = sources;
        this.alerts = alerts;
        this.alertTopic = topics.alerts().name();
        values = new RecordDecoder<>(SpecificRecord.class, clients.serdes().<SpecificRecord>deserializer());
        consumer = new KafkaConsumer<>(clients.reader(), new ByteArrayDeserializer(), new ByteArrayDeserializer());
        try {
            List<TopicPartition> notes = Stream.of(topics.ingestState().name(), alertTopic)
                    .flatMap(topic -> partitions(topic).stream())
                    .toList();
            Map<TopicPartition, Long> since = new HashMap<>();
            partitions(raw)
                    .forEach(each -> since.put(
                            each, now.minus(RecentTimes.SPAN.multipliedBy(2)).toEpochMilli()));
            partitions(ledger)
                    .forEach(
                            each -> since.put(each, now.minus(OutcomeTally.SPAN).toEpochMilli()));
            consumer.assign(
                    Stream.concat(notes.stream(), since.keySet().stream()).toList());
            consumer.seekToBeginning(notes);
            Map<TopicPartition, Long> ends = consumer.endOffsets(since.keySet(), PATIENCE);
            consumer.offsetsForTimes(since, PATIENCE)
                    .forEach((partition, place) ->
                            consumer.seek(partition, place == null ? ends.get(partition) : place.offset()));
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    private List<TopicPartition> partitions(String topic) {
        return consumer.partitionsFor(topic, PATIENCE).stream()
                .map(info -> new TopicPartition(topic, info.partition()))
                .toList();
    }

    /** Reads what has come, for so long at most. */
    void read(Duration budget) {
        Instant end = Instant.now().plus(budget);
        while (Instant.now().isBefore(end)) {
            ConsumerRecords<byte[], byte[]> records = consumer.poll(POLL);
            records.forEach(this::take);
            if (records.isEmpty() && isAtEnd()) {
                complete = true;
                return;
            }
        }
    }

    /** Whether it has been at the end once. */
    boolean isComplete() {
        return complete;
    }

    private boolean isAtEnd() {
        return consumer.assignment().stream()
                .allMatch(partition -> consumer.currentLag(partition).orElse(1) == 0);
    }

    private void take(ConsumerRecord<byte[], byte[]> record) {
        try {
            accept(record, values.deserialize(record.topic(), record.value()));
        } catch (RuntimeException e) {
            if (Blame.ofReading(e) == Blame.SURROUNDINGS) {
                throw e;
            }
            LOG.debug("not counted: {}-{}@{}", record.topic(), record.partition(), record.offset(), e);
        }
    }

    private void accept(ConsumerRecord<byte[], byte[]> record, SpecificRecord value) {
        Instant now = Instant.now();
        if (value instanceof RawArticle article && record.topic().equals(raw)) {
            deliveries.received(record.partition(), record.offset(), article, now);
            sources.delivered(article.getSource(), article.getReceived());
        } else if (value instanceof LedgerEntry entry && record.topic().equals(ledger)) {
            deliveries.ended(entry, now);
        } else if (record.topic().equals(alertTopic)) {
            alerts.noted(new String(record.key(), UTF_8), (Alert) value);
        } else if (value instanceof SourceState || value == null && record.key() != null) {
            sources.noted(new String(record.key(), UTF_8), (SourceState) value);
        }
    }

    @Override
    public void close() {
        consumer.close();
        values.close();
    }
}
