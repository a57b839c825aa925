package wiredesk.ingest.seen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static wiredesk.ingest.seen.Articles.arriving;

import java.time.Duration;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.RoundRobinPartitioner;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import wiredesk.ingest.drop.ManualClock;
import wiredesk.ingest.publish.RecordSender;

class RepeatsTest {

    private static final int MOST_WAITING = 10_000;

    /** Answers nothing by itself, like a broker that is away. */
    private final MockProducer<byte[], byte[]> kafka = new MockProducer<>(
            false, new RoundRobinPartitioner(), new ByteArraySerializer(), new ByteArraySerializer());

    private final RecordSender sender = new RecordSender(() -> kafka, Duration.ofSeconds(1));
    private final Repeats repeats =
            new Repeats("news.ledger", (topic, entry) -> new byte[1], sender, new ManualClock());

    @AfterEach
    void close() {
        sender.close();
    }

    @Test
    void entriesDoNotPileUpWhileKafkaIsAway() {
        note(MOST_WAITING + 500);

        sender.close();
        assertThat(kafka.history()).hasSize(MOST_WAITING);
    }

    @Test
    void entriesAreWrittenAgainWhenKafkaIsBack() {
        note(MOST_WAITING + 500);
        await().until(() -> kafka.history().size() == MOST_WAITING);
        while (kafka.completeNext()) {
            continue;
        }

        note(1);

        sender.close();
        assertThat(kafka.history()).hasSize(MOST_WAITING + 1);
    }

    private void note(int times) {
        for (int i = 0; i < times; i++) {
            repeats.note(arriving("wire/a", "one"));
        }
    }
}
