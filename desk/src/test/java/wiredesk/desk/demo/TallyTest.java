package wiredesk.desk.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import wiredesk.schemas.DeadLetterHeaders;
import wiredesk.schemas.Topics;

class TallyTest {

    private final Tally tally = new Tally(new Topics("news."));

    @Test
    void keysAreCountedNotRecords() {
        tally.count(record("news.quotes", 0, "q1", "said"));
        tally.count(record("news.quotes", 1, "q1", "said again"));
        tally.count(record("news.quotes", 2, "q2", "said too"));
        assertThat(tally.quotes()).isEqualTo(2);
    }

    @Test
    void tombstonedArticleIsKilledAndNoLongerOut() {
        tally.count(record("news.articles", 0, "a1", "story"));
        tally.count(record("news.articles", 1, "a1", null));
        assertThat(tally.articles()).isZero();
        assertThat(tally.killed()).isEqualTo(1);
    }

    @Test
    void deadLettersAreCountedByStage() {
        ConsumerRecord<byte[], byte[]> letter = record("news.dead-letters", 0, "k", "v");
        letter.headers().add(DeadLetterHeaders.STAGE, "ingest".getBytes(StandardCharsets.UTF_8));
        tally.count(letter);
        assertThat(tally.deadLetters()).isEqualTo(1);
        assertThat(tally.deadLetters("ingest")).isEqualTo(1);
        assertThat(tally.deadLetters("enrich")).isZero();
    }

    @Test
    void lastOffsetIsKeptByPartition() {
        tally.count(record("news.raw", 5, "a1", "v"));
        tally.count(record("news.raw", 9, "a2", "v"));
        assertThat(tally.last("news.raw")).isEqualTo(Map.of(new TopicPartition("news.raw", 0), 9L));
        assertThat(tally.raw()).isEqualTo(2);
    }

    private static ConsumerRecord<byte[], byte[]> record(String topic, long offset, String key, String value) {
        return new ConsumerRecord<>(
                topic,
                0,
                offset,
                key.getBytes(StandardCharsets.UTF_8),
                value == null ? null : value.getBytes(StandardCharsets.UTF_8));
    }
}
