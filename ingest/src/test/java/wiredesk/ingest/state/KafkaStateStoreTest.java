package wiredesk.ingest.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.RoundRobinPartitioner;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import wiredesk.ingest.identity.SourceName;
import wiredesk.ingest.publish.RecordSender;
import wiredesk.schemas.SourceState;

class KafkaStateStoreTest {

    private static final String TOPIC = "news.ingest.state";
    private static final Serde<SourceState> ETAGS = Serdes.serdeFrom(
            (topic, state) -> state.getEtag().getBytes(StandardCharsets.UTF_8),
            (topic, bytes) -> state(new String(bytes, StandardCharsets.UTF_8)));

    private final MockProducer<byte[], byte[]> producer = new MockProducer<>(
            false, new RoundRobinPartitioner(), new ByteArraySerializer(), new ByteArraySerializer());
    private final RecordSender sender = new RecordSender(() -> producer, Duration.ofSeconds(1));
    private final KafkaStateStore store = new KafkaStateStore(TOPIC, ETAGS, sender);

    @AfterEach
    void close() {
        sender.close();
    }

    @Test
    void latestStateOfEverySourceIsFound() {
        read(List.of(record(0, "a", "one"), record(1, "b", "one"), record(2, "a", "two"), record(3, "b", null)));

        assertThat(store.find(new SourceName("a")))
                .get()
                .extracting(SourceState::getEtag)
                .isEqualTo("two");
        assertThat(store.find(new SourceName("b"))).isEmpty();
    }

    @Test
    void emptyTopicIsRead() {
        read(List.of());

        assertThat(store.find(new SourceName("a"))).isEmpty();
    }

    @Test
    void stateThatCannotBeReadStartsItsSourceAfresh() {
        read(List.of(record(0, "a", "one"), record(1, "a", "unreadable"), record(2, "b", "two")));

        assertThat(store.find(new SourceName("a"))).isEmpty();
        assertThat(store.find(new SourceName("b"))).isPresent();
    }

    @Test
    void stateCountsOnceKafkaHasIt() {
        CompletableFuture<Void> saved = store.save(state("one"));
        await().until(() -> producer.history().size() == 1);

        assertThat(store.find(new SourceName("a"))).isEmpty();
        producer.completeNext();
        assertThat(saved).isCompleted();
        assertThat(store.find(new SourceName("a"))).isPresent();
    }

    private void read(List<ConsumerRecord<byte[], byte[]>> records) {
        try (CompactedTopic topic = new CompactedTopic(TOPIC, () -> topic(records), store::remember)) {
            topic.read();
        }
    }

    private static SourceState state(String etag) {
        if (etag.equals("unreadable")) {
            throw new IllegalStateException("no such schema");
        }
        return SourceState.newBuilder()
                .setSource("a")
                .setUrl("https://news.example/feed")
                .setEtag(etag)
                .setSeen(Map.of())
                .setLastPoll(Instant.EPOCH)
                .build();
    }

    private static ConsumerRecord<byte[], byte[]> record(long offset, String source, String etag) {
        byte[] value = etag == null ? null : etag.getBytes(StandardCharsets.UTF_8);
        return new ConsumerRecord<>(TOPIC, 0, offset, source.getBytes(StandardCharsets.UTF_8), value);
    }

    private static MockConsumer<byte[], byte[]> topic(List<ConsumerRecord<byte[], byte[]>> records) {
        MockConsumer<byte[], byte[]> consumer = new MockConsumer<>("earliest");
        TopicPartition partition = new TopicPartition(TOPIC, 0);
        Node[] none = {};
        consumer.updatePartitions(TOPIC, new ArrayList<>(List.of(new PartitionInfo(TOPIC, 0, null, none, none))));
        consumer.updateBeginningOffsets(Map.of(partition, 0L));
        consumer.updateEndOffsets(Map.of(partition, (long) records.size()));
        consumer.schedulePollTask(() -> records.forEach(consumer::addRecord));
        return consumer;
    }
}
