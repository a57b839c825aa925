package wiredesk.desk.bench;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serializer;
import wiredesk.ingest.publish.KafkaPublisher;
import wiredesk.ingest.publish.Outcome;
import wiredesk.ingest.publish.RecordSender;
import wiredesk.runtime.kafka.KafkaClients;
import wiredesk.schemas.RawArticle;

/** How articles get into Kafka: as ingest writes them, with its producer. */
final class Wire implements AutoCloseable {

    private static final Duration REGISTRY_PATIENCE = Duration.ofSeconds(30);

    private final RecordSender sender;
    private final Serializer<RawArticle> serializer;
    private final KafkaPublisher publisher;

    Wire(KafkaClients clients) {
        sender = new RecordSender(
                () -> new KafkaProducer<>(clients.producer(), new ByteArraySerializer(), new ByteArraySerializer()),
                REGISTRY_PATIENCE);
        serializer = clients.serdes().serializer();
        publisher = new KafkaPublisher(
                clients.topics().raw(), clients.topics().deadLetters(), serializer, sender, Clock.systemUTC());
    }

    /** To news.raw. */
    CompletableFuture<Outcome> publish(RawArticle article) {
        return publisher.publish(article);
    }

    /** For records to other topics. */
    RecordSender sender() {
        return sender;
    }

    /** For the sender's thread alone. */
    Serializer<RawArticle> serializer() {
        return serializer;
    }

    @Override
    public void close() {
        sender.close();
        serializer.close();
    }
}
