package wiredesk.it.truth;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
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
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", platform.bootstrapServers()),
                new StringSerializer(),
                serdes.<EnrichedArticle>serializer());
    }

    /** Returns when Kafka has them. */
    public void send(List<EnrichedArticle> versions) {
        versions.forEach(version -> producer.send(
                new ProducerRecord<>(enriched.name(), version.getArticle().getId(), version)));
        producer.flush();
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
