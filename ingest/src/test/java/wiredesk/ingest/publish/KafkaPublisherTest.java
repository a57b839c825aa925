package wiredesk.ingest.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RoundRobinPartitioner;
import org.apache.kafka.common.errors.OutOfOrderSequenceException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import wiredesk.ingest.publish.ArticlePublisher.Unavailable;
import wiredesk.ingest.publish.ArticlePublisher.Unpublishable;
import wiredesk.schemas.DeadLetterHeaders;
import wiredesk.schemas.PubStatus;
import wiredesk.schemas.RawArticle;
import wiredesk.schemas.Topics;

class KafkaPublisherTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final Serializer<RawArticle> BODY =
            (topic, article) -> article.getBody().getBytes(StandardCharsets.UTF_8);

    private final List<MockProducer<byte[], byte[]>> producers = new ArrayList<>();
    private final RecordSender sender = new RecordSender(this::producer, Duration.ofSeconds(30));

    @AfterEach
    void close() {
        sender.close();
    }

    @Test
    void answersWhenKafkaHasItNotBefore() {
        CompletableFuture<Outcome> acknowledged = publisher(BODY).publish(article());
        await().until(() -> !producers.isEmpty() && producers.get(0).history().size() == 1);

        assertThat(acknowledged).isNotDone();
        producers.get(0).completeNext();
        assertThat(acknowledged).isCompleted();
        ProducerRecord<byte[], byte[]> sent = producers.get(0).history().get(0);
        assertThat(sent.topic()).isEqualTo("news.raw");
        assertThat(sent.key()).asString(StandardCharsets.UTF_8).isEqualTo("wire/a");
        assertThat(sent.value()).asString(StandardCharsets.UTF_8).isEqualTo("Text.");
    }

    @Test
    void registryThatComesBackIsWaitedFor() {
        AtomicInteger attempts = new AtomicInteger();
        Serializer<RawArticle> flaky = (topic, article) -> {
            if (attempts.incrementAndGet() < 3) {
                throw new SerializationException("cannot ask", new IOException("connection refused"));
            }
            return BODY.serialize(topic, article);
        };

        CompletableFuture<Outcome> acknowledged = publisher(flaky).publish(article());

        await().until(() -> !producers.isEmpty() && producers.get(0).completeNext());
        assertThat(acknowledged).isCompleted();
        assertThat(attempts).hasValue(3);
    }

    @Test
    void articleThatDoesNotFitItsSchemaIsUnpublishable() {
        Serializer<RawArticle> strict = (topic, article) -> {
            throw new SerializationException("no", new NullPointerException("null value for field body"));
        };

        assertThatThrownBy(() -> publisher(strict).publish(article()).join())
                .isInstanceOf(CompletionException.class)
                .cause()
                .isInstanceOf(Unpublishable.class)
                .hasMessageContaining("null value for field body");
    }

    @Test
    void recordTooLargeIsUnpublishableAndTimeoutIsNot() {
        assertThat(KafkaFaults.classify(new RecordTooLargeException("2 MiB")))
                .isInstanceOfSatisfying(
                        Unpublishable.class,
                        refusal -> assertThat(refusal.tooLarge()).isTrue());
        assertThat(KafkaFaults.classify(new TimeoutException("no ack"))).isInstanceOf(Unavailable.class);
    }

    @Test
    void producerThatFailedForGoodIsReplaced() {
        ArticlePublisher publisher = publisher(BODY);
        CompletableFuture<Outcome> first = publisher.publish(article());
        await().until(() ->
                !producers.isEmpty() && producers.get(0).errorNext(new OutOfOrderSequenceException("lost")));

        CompletableFuture<Outcome> second = publisher.publish(article());

        await().until(() -> producers.size() == 2 && producers.get(1).completeNext());
        assertThat(first).isCompletedExceptionally();
        assertThat(second).isCompleted();
        assertThat(producers.get(0).closed()).isTrue();
        assertThat(publisher.problem()).isEmpty();
    }

    @Test
    void deadLetterKeepsItsBytesAndSaysWhy() {
        byte[] bytes = {0, 1, (byte) 0xFF, 'x'};
        publisher(BODY).bury(new DeadLetter("in.jsonl:7", bytes, new IllegalArgumentException("broken")));
        await().until(() -> !producers.isEmpty() && producers.get(0).completeNext());

        ProducerRecord<byte[], byte[]> sent = producers.get(0).history().get(0);

        assertThat(sent.topic()).isEqualTo("news.dead-letters");
        assertThat(sent.value()).isEqualTo(bytes);
        assertThat(header(sent, DeadLetterHeaders.STAGE)).isEqualTo("ingest");
        assertThat(header(sent, DeadLetterHeaders.ORIGIN)).isEqualTo("in.jsonl:7");
        assertThat(header(sent, DeadLetterHeaders.MESSAGE)).isEqualTo("broken");
        assertThat(header(sent, DeadLetterHeaders.FAILED_AT)).isEqualTo("2026-03-01T12:00:00Z");
        assertThat(header(sent, DeadLetterHeaders.EXCEPTION)).isEqualTo("java.lang.IllegalArgumentException");
    }

    private ArticlePublisher publisher(Serializer<RawArticle> serializer) {
        Topics topics = new Topics("news.");
        return new KafkaPublisher(
                topics.raw(), topics.deadLetters(), serializer, sender, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private synchronized MockProducer<byte[], byte[]> producer() {
        MockProducer<byte[], byte[]> producer = new MockProducer<>(
                false, new RoundRobinPartitioner(), new ByteArraySerializer(), new ByteArraySerializer());
        producers.add(producer);
        return producer;
    }

    private static String header(ProducerRecord<byte[], byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private static RawArticle article() {
        return RawArticle.newBuilder()
                .setId("wire/a")
                .setSource("wire")
                .setGuid("a")
                .setVersionCreated(NOW)
                .setReceived(NOW)
                .setContentHash("0")
                .setPubStatus(PubStatus.USABLE)
                .setBody("Text.")
                .build();
    }
}
