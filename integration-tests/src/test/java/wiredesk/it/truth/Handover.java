package wiredesk.it.truth;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.StringSerializer;
import wiredesk.it.platform.Platform;
import wiredesk.schemas.AvroSerdes;
import wiredesk.schemas.EnrichedArticle;
import wiredesk.schemas.Topic;

/** Hands versions to the sink in the place of enrich. */
public final class Handover implements AutoCloseable {

    private final Topic enriched;
    private final KafkaProducer<String, EnrichedArticle> producer;

    public Handover(Platform platform, Topic enriched) {
        this.enriched = enriched;
        AvroSerdes serdes =
                new AvroSerdes(Map.of("schema.registry.url", platform.registryUrl(), "auto.register.schemas", false));
        // One request at a time: of a producer's first batches for a new partition the leader can refuse one and take
        // the
        // next, and then never takes the first (KAFKA-15591).
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", platform.bootstrapServers(), "max.in.flight.requests.per.connection", 1),
                new StringSerializer(),
                serdes.<EnrichedArticle>serializer());
    }

    /**
     * Returns when Kafka has them.
     *
     * @throws IllegalStateException if it does not take one: what is missing at the end would be the sink's fault otherwise
     */
    public void send(List<EnrichedArticle> versions) {
        List<Future<RecordMetadata>> sent = versions.stream()
                .map(version -> producer.send(new ProducerRecord<>(
                        enriched.name(), version.getArticle().getId(), version)))
                .toList();
        producer.flush();
        sent.forEach(Handover::check);
    }

    private static void check(Future<RecordMetadata> sent) {
        try {
            sent.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("Kafka did not take a version", e.getCause());
        }
    }

    /**
     * Returns at once.
     *
     * @param due the time that the record bears
     */
    public void send(EnrichedArticle version, Instant due) {
        producer.send(new ProducerRecord<>(
                enriched.name(), null, due.toEpochMilli(), version.getArticle().getId(), version));
    }

    @Override
    public void close() {
        producer.close();
    }
}
