package wiredesk.ingest.publish;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.Serializer;
import wiredesk.schemas.RawArticle;
import wiredesk.schemas.Topic;
import wiredesk.schemas.TraceContext;

/** Publishes to one of the topics of raw articles, keyed by article id, and buries in {@code news.dead-letters}. */
public final class KafkaPublisher implements ArticlePublisher {

    private final Topic target;
    private final Topic deadLetters;
    private final Serializer<RawArticle> serializer;
    private final RecordSender sender;
    private final Clock clock;

    /**
     * @param target news.raw, or the replay lane for what is history
     * @param sender shared with whoever else writes; whoever made it closes it
     */
    public KafkaPublisher(
            Topic target, Topic deadLetters, Serializer<RawArticle> serializer, RecordSender sender, Clock clock) {
        this.target = target;
        this.deadLetters = deadLetters;
        this.serializer = serializer;
        this.sender = sender;
        this.clock = clock;
    }

    @Override
    public CompletableFuture<Outcome> publish(RawArticle article) {
        return publish(article, TraceContext.begin());
    }

    @Override
    public CompletableFuture<Outcome> publish(RawArticle article, TraceContext trace) {
        String topic = target.name();
        byte[] key = article.getId().getBytes(StandardCharsets.UTF_8);
        return sender.send(() -> new ProducerRecord<>(
                        topic,
                        null,
                        key,
                        sender.serialize(serializer, topic, article),
                        trace.addTo(new RecordHeaders())))
                .thenApply(acknowledged -> Outcome.PUBLISHED);
    }

    @Override
    public CompletableFuture<Void> bury(DeadLetter letter) {
        String topic = deadLetters.name();
        return sender.send(
                () -> new ProducerRecord<>(topic, null, null, null, letter.bytes(), letter.headers(clock.instant())));
    }

    @Override
    public Optional<String> problem() {
        return sender.problem();
    }
}
