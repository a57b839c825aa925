package wiredesk.ingest.seen;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
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

    private static final Logger LOG = LoggerFactory.getLogger(Repeats.class);

    private final String topic;
    private final Serializer<LedgerEntry> serializer;
    private final RecordSender sender;
    private final Clock clock;

    /** @param topic the catalogue's news.ledger */
    public Repeats(String topic, Serializer<LedgerEntry> serializer, RecordSender sender, Clock clock) {
        this.topic = topic;
        this.serializer = serializer;
        this.sender = sender;
        this.clock = clock;
    }

    void note(RawArticle article) {
        LedgerEntry entry = LedgerEntry.newBuilder()
                .setStage("ingest")
                .setOutcome(Outcome.DUPLICATE.tag())
                .setArticleId(article.getId())
                .setSource(article.getSource())
                .setVersion(article.getVersion())
                .setTime(clock.instant())
                .build();
        byte[] key = article.getId().getBytes(StandardCharsets.UTF_8);
        sender.send(() -> new ProducerRecord<>(topic, key, sender.serialize(serializer, topic, entry)))
                .exceptionally(failure -> {
                    LOG.debug("not in the ledger: a repeat of {}", article.getId(), failure);
                    return null;
                });
    }
}
