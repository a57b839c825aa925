package wiredesk.ingest.seen;

import java.time.Clock;
import java.time.Duration;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.RoundRobinPartitioner;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serdes;
import wiredesk.ingest.publish.ArticlePublisher;
import wiredesk.ingest.publish.RecordSender;
import wiredesk.schemas.SeenArticle;
import wiredesk.schemas.Topics;

/** Publishers that know repeats, for as long as a test runs. */
public final class Once {

    private Once() {}

    public static ArticlePublisher over(ArticlePublisher publisher, Clock clock) {
        RecordSender nowhere = new RecordSender(
                () -> new MockProducer<>(
                        true, new RoundRobinPartitioner(), new ByteArraySerializer(), new ByteArraySerializer()),
                Duration.ofSeconds(1));
        return new OncePublisher(
                publisher,
                new SeenArticles(
                        new Topics("news.").ingestSeen(),
                        Serdes.serdeFrom((topic, seen) -> new byte[1], (topic, bytes) -> new SeenArticle()),
                        nowhere,
                        clock,
                        10_000),
                new Repeats("news.ledger", (topic, entry) -> new byte[1], nowhere, clock));
    }
}
