package wiredesk.ingest.seen;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.concurrent.Semaphore;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.Serializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wiredesk.ingest.publish.Outcome;
import wiredesk.ingest.publish.RecordSender;
import wiredesk.schemas.LedgerEntry;
import wiredesk.schemas.RawArticle;

/**
 * Writes to {@code news.ledger} which deliveries ended in ingest, since they were repeats. Nobody waits for it: an entry that
 * is lost makes a count too small, and no article is missing.
 */
public final class Repeats {

    /** Entries that wait for Kafka at most. While it is away, more are not worth the memory. */
    private static final int MOST_WAITING = 10_000;

    private static final Logger LOG = LoggerFactory.getLogger(Repeats.class);

    private final String topic;
    private final Serializer<LedgerEntry> serializer;
    private final RecordSender sender;
    private final Clock clock;
    private final Semaphore room = new Semaphore(MOST_WAITING);

    /** @param topic the catalogue's news.ledger */
    public Repeats(String topic, Serializer<LedgerEntry> serializer, RecordSender sender, Clock clock) {
        this.topic = topic;
        this.serializer = serializer;
        this.sender = sender;
        this.clock = clock;
    }

    void note(RawArticle article) {
        if (!room.tryAcquire()) {
            LOG.debug("not in the ledger, too many wait for Kafka: a repeat of {}", article.getId());
            return;
        }
        LedgerEntry entry = entry(article);
        byte[] key = article.getId().getBytes(StandardCharsets.UTF_8);
        sender.send(() -> new ProducerRecord<>(topic, key, sender.serialize(serializer, topic, entry)))
                .whenComplete((sent, failure) -> {
                    room.release();
                    if (failure != null) {
                        LOG.debug("not in the ledger: a repeat of {}", article.getId(), failure);
                    }
                });
    }

    private LedgerEntry entry(RawArticle article) {
        return LedgerEntry.newBuilder()
                .setStage("ingest")
                .setOutcome(Outcome.DUPLICATE.tag())
                .setArticleId(article.getId())
                .setSource(article.getSource())
                .setVersion(article.getVersion())
                .setTime(clock.instant())
                .build();
    }
}
