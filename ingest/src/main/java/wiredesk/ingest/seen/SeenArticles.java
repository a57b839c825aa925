package wiredesk.ingest.seen;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.Serde;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wiredesk.ingest.publish.RecordSender;
import wiredesk.schemas.RawArticle;
import wiredesk.schemas.SeenArticle;
import wiredesk.schemas.Topic;

/**
 * The versions that were published, kept in {@code news.ingest.seen}. It saves work and promises nothing: what is forgotten,
 * or was published by another instance a moment ago, is published again and is a repeat downstream. A record of a version
 * is written after Kafka has it, never before.
 *
 * <p>Where the provider orders its versions, by number or time, each is remembered, since one that comes again changes
 * nothing. Where the order of arrival is all there is, the last one alone: a text that goes back to an earlier wording is
 * news.
 */
public final class SeenArticles {

    private static final Logger LOG = LoggerFactory.getLogger(SeenArticles.class);

    private final String topic;
    private final Serde<SeenArticle> serde;
    private final RecordSender sender;
    private final Clock clock;
    private final Duration fresh;
    private final Latest latest;

    /**
     * @param topic the catalogue's news.ingest.seen
     * @param most articles that are kept in memory; the ones not met for longest are forgotten first
     */
    public SeenArticles(Topic topic, Serde<SeenArticle> serde, RecordSender sender, Clock clock, int most) {
        this.topic = topic.name();
        this.serde = serde;
        this.sender = sender;
        this.clock = clock;
        this.fresh = topic.retention().dividedBy(2);
        this.latest = new Latest(most);
    }

    /** Whether this very version was published last. While its source offers it, it is not forgotten. */
    boolean isRepeat(RawArticle article) {
        Instant when = latest.published(key(article), article.getContentHash());
        if (when != null && when.plus(fresh).isBefore(clock.instant())) {
            published(article);
        }
        return when != null;
    }

    void published(RawArticle article) {
        Instant now = clock.instant();
        String key = key(article);
        latest.keep(key, article.getContentHash(), now);
        SeenArticle seen = SeenArticle.newBuilder()
                .setContentHash(article.getContentHash())
                .setPublished(now)
                .build();
        sender.send(() -> new ProducerRecord<>(
                        topic, key.getBytes(StandardCharsets.UTF_8), sender.serialize(serde.serializer(), topic, seen)))
                .exceptionally(failure -> {
                    LOG.debug("not remembered, may be published again: {}", article.getId(), failure);
                    return null;
                });
    }

    /** Takes in what some instance has written. */
    public void remember(ConsumerRecord<byte[], byte[]> record) {
        if (record.key() == null || record.value() == null) {
            return;
        }
        String key = new String(record.key(), StandardCharsets.UTF_8);
        try {
            SeenArticle seen = serde.deserializer().deserialize(topic, record.value());
            latest.keep(key, seen.getContentHash(), seen.getPublished());
        } catch (RuntimeException unreadable) {
            LOG.warn("cannot read what is remembered of {}, it may be published again: {}", key, unreadable.toString());
        }
    }

    private static String key(RawArticle article) {
        boolean ordered =
                article.getVersion() != null || article.getUpdated() != null || article.getPublished() != null;
        return ordered ? article.getId() + '#' + article.getContentHash() : article.getId();
    }
}
