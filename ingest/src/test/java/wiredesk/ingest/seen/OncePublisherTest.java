package wiredesk.ingest.seen;

import static org.assertj.core.api.Assertions.assertThat;
import static wiredesk.ingest.seen.Articles.arriving;
import static wiredesk.ingest.seen.Articles.numbered;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.RoundRobinPartitioner;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serdes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import wiredesk.ingest.drop.ManualClock;
import wiredesk.ingest.publish.ArticlePublisher.Unavailable;
import wiredesk.ingest.publish.FakePublisher;
import wiredesk.ingest.publish.Outcome;
import wiredesk.ingest.publish.RecordSender;
import wiredesk.schemas.LedgerEntry;
import wiredesk.schemas.RawArticle;
import wiredesk.schemas.SeenArticle;
import wiredesk.schemas.Topics;

class OncePublisherTest {

    private final MockProducer<byte[], byte[]> producer =
            new MockProducer<>(true, new RoundRobinPartitioner(), new ByteArraySerializer(), new ByteArraySerializer());
    private final RecordSender sender = new RecordSender(() -> producer, Duration.ofSeconds(1));
    private final List<LedgerEntry> entries = new CopyOnWriteArrayList<>();
    private final Repeats repeats = new Repeats(
            "news.ledger",
            (topic, entry) -> {
                entries.add(entry);
                return new byte[1];
            },
            sender,
            new ManualClock());
    private final SeenArticles seen = new SeenArticles(
            new Topics("news.").ingestSeen(),
            Serdes.serdeFrom((topic, article) -> new byte[1], (topic, bytes) -> new SeenArticle()),
            sender,
            new ManualClock(),
            100);
    private final FakePublisher kafka = new FakePublisher();
    private final OncePublisher publisher = new OncePublisher(kafka, seen, repeats);

    @AfterEach
    void close() {
        sender.close();
    }

    @Test
    void repeatIsADuplicateAndNotPublished() {
        publisher.publish(arriving("wire/a", "one")).join();

        Outcome outcome = publisher.publish(arriving("wire/a", "one")).join();

        assertThat(outcome).isEqualTo(Outcome.DUPLICATE);
        assertThat(kafka.articles).hasSize(1);
    }

    @Test
    void repeatAloneIsInTheLedger() {
        publisher.publish(numbered("wire/a", 3, "one")).join();

        publisher.publish(numbered("wire/a", 3, "one")).join();

        sender.close();
        assertThat(entries)
                .containsExactly(new LedgerEntry(
                        "ingest", "duplicate", "wire/a", "wire", 3L, null, new ManualClock().instant()));
        assertThat(producer.history())
                .filteredOn(record -> record.topic().equals("news.ledger"))
                .hasSize(1);
    }

    @Test
    void changedVersionIsPublished() {
        publisher.publish(arriving("wire/a", "one")).join();

        Outcome outcome = publisher.publish(arriving("wire/a", "two")).join();

        assertThat(outcome).isEqualTo(Outcome.PUBLISHED);
        assertThat(kafka.articles).extracting(RawArticle::getContentHash).containsExactly("one", "two");
    }

    @Test
    void ofTwoEqualOnesAtOnceTheSecondWaitsForTheFirst() {
        kafka.hold();
        CompletableFuture<Outcome> first = publisher.publish(arriving("wire/a", "one"));

        CompletableFuture<Outcome> second = publisher.publish(arriving("wire/a", "one"));

        assertThat(second).isNotDone();
        kafka.held.get(0).complete(Outcome.PUBLISHED);
        assertThat(first).isCompletedWithValue(Outcome.PUBLISHED);
        assertThat(second).isCompletedWithValue(Outcome.DUPLICATE);
    }

    @Test
    void secondIsPublishedIfTheFirstWasNot() {
        kafka.hold();
        CompletableFuture<Outcome> first = publisher.publish(arriving("wire/a", "one"));
        CompletableFuture<Outcome> second = publisher.publish(arriving("wire/a", "one"));
        kafka.back();

        kafka.held.get(0).completeExceptionally(new Unavailable("no broker", null));

        assertThat(first).isCompletedExceptionally();
        assertThat(second).isCompletedWithValue(Outcome.PUBLISHED);
        assertThat(kafka.articles).hasSize(1);
    }

    @Test
    void hundredsOfVersionsOfOneArticleKeepTheirOrder() {
        List<CompletableFuture<Outcome>> outcomes = IntStream.range(0, 500)
                .mapToObj(i -> publisher.publish(arriving("wire/a", "hash " + i)))
                .toList();

        assertThat(outcomes).allMatch(outcome -> outcome.join() == Outcome.PUBLISHED);
        assertThat(kafka.articles)
                .extracting(RawArticle::getContentHash)
                .isEqualTo(IntStream.range(0, 500).mapToObj(i -> "hash " + i).toList());
    }

    @Test
    void articlesDoNotWaitForEachOther() {
        kafka.hold();
        publisher.publish(arriving("wire/a", "one"));
        kafka.back();

        CompletableFuture<Outcome> other = publisher.publish(arriving("wire/b", "one"));

        assertThat(other).isCompletedWithValue(Outcome.PUBLISHED);
    }
}
