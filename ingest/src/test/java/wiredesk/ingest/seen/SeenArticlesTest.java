package wiredesk.ingest.seen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static wiredesk.ingest.seen.Articles.arriving;
import static wiredesk.ingest.seen.Articles.numbered;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RoundRobinPartitioner;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import wiredesk.ingest.drop.ManualClock;
import wiredesk.ingest.publish.RecordSender;
import wiredesk.schemas.SeenArticle;
import wiredesk.schemas.Topic;
import wiredesk.schemas.Topics;

class SeenArticlesTest {

    private static final Topic TOPIC = new Topics("news.").ingestSeen();
    private static final Serde<SeenArticle> LINES = Serdes.serdeFrom(
            (topic, seen) -> (seen.getContentHash() + ' ' + seen.getPublished()).getBytes(StandardCharsets.UTF_8),
            (topic, bytes) -> {
                String[] parts = new String(bytes, StandardCharsets.UTF_8).split(" ");
                return new SeenArticle(parts[0], Instant.parse(parts[1]));
            });

    private final MockProducer<byte[], byte[]> producer =
            new MockProducer<>(true, new RoundRobinPartitioner(), new ByteArraySerializer(), new ByteArraySerializer());
    private final RecordSender sender = new RecordSender(() -> producer, Duration.ofSeconds(1));
    private final ManualClock clock = new ManualClock();
    private final SeenArticles seen = instance();

    @AfterEach
    void close() {
        sender.close();
    }

    @Test
    void versionThatWasPublishedIsARepeat() {
        seen.published(arriving("wire/a", "one"));

        assertThat(seen.isRepeat(arriving("wire/a", "one"))).isTrue();
        assertThat(seen.isRepeat(arriving("wire/a", "two"))).isFalse();
        assertThat(seen.isRepeat(arriving("wire/b", "one"))).isFalse();
    }

    @Test
    void textThatGoesBackToAnEarlierWordingIsNews() {
        seen.published(arriving("wire/a", "one"));
        seen.published(arriving("wire/a", "two"));

        assertThat(seen.isRepeat(arriving("wire/a", "one"))).isFalse();
    }

    @Test
    void earlierVersionIsARepeatWhereTheProviderOrdersThem() {
        seen.published(numbered("wire/a", 1, "one"));
        seen.published(numbered("wire/a", 2, "two"));

        assertThat(seen.isRepeat(numbered("wire/a", 1, "one"))).isTrue();
        assertThat(seen.isRepeat(numbered("wire/a", 2, "two"))).isTrue();
    }

    @Test
    void whatOneInstancePublishesTheOthersKnow() {
        SeenArticles other = instance();
        seen.published(arriving("wire/a", "one"));
        seen.published(numbered("wire/b", 1, "one"));
        await().until(() -> producer.history().size() == 2);

        producer.history().forEach(record -> other.remember(received(record)));

        assertThat(other.isRepeat(arriving("wire/a", "one"))).isTrue();
        assertThat(other.isRepeat(numbered("wire/b", 1, "one"))).isTrue();
    }

    @Test
    void oldNewsOfAnotherInstanceDoesNotReplaceTheLatest() {
        Instant before = clock.instant();
        clock.pass(Duration.ofMinutes(1));
        seen.published(arriving("wire/a", "two"));

        seen.remember(record("wire/a", "one " + before));

        assertThat(seen.isRepeat(arriving("wire/a", "two"))).isTrue();
    }

    @Test
    void versionOnOfferForLongIsWrittenAgainBeforeItsRecordExpires() {
        seen.published(arriving("wire/a", "one"));
        await().until(() -> producer.history().size() == 1);
        clock.pass(TOPIC.retention().dividedBy(2).plusSeconds(1));

        boolean repeat = seen.isRepeat(arriving("wire/a", "one"));

        assertThat(repeat).isTrue();
        await().until(() -> producer.history().size() == 2);
    }

    @Test
    void recordThatCannotBeReadDoesNoHarm() {
        seen.remember(record("wire/a", "unreadable"));

        assertThat(seen.isRepeat(arriving("wire/a", "one"))).isFalse();
    }

    @Test
    void memoryIsBounded() {
        for (int i = 0; i < 11; i++) {
            seen.published(arriving("wire/" + i, "one"));
        }

        assertThat(seen.isRepeat(arriving("wire/0", "one"))).isFalse();
        assertThat(seen.isRepeat(arriving("wire/1", "one"))).isTrue();
    }

    private SeenArticles instance() {
        return new SeenArticles(TOPIC, LINES, sender, clock, 10);
    }

    private static ConsumerRecord<byte[], byte[]> record(String key, String value) {
        return new ConsumerRecord<>(
                TOPIC.name(), 0, 0, key.getBytes(StandardCharsets.UTF_8), value.getBytes(StandardCharsets.UTF_8));
    }

    private static ConsumerRecord<byte[], byte[]> received(ProducerRecord<byte[], byte[]> sent) {
        return new ConsumerRecord<>(sent.topic(), 0, 0, sent.key(), sent.value());
    }
}
