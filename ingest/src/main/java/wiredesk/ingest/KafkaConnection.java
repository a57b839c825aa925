package wiredesk.ingest;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.kafka.KafkaClientMetrics;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import wiredesk.ingest.publish.ArticlePublisher;
import wiredesk.ingest.publish.KafkaPublisher;
import wiredesk.ingest.publish.RecordSender;
import wiredesk.ingest.state.KafkaStateStore;
import wiredesk.runtime.config.Settings;
import wiredesk.runtime.kafka.KafkaClients;
import wiredesk.schemas.RawArticle;
import wiredesk.schemas.SourceState;

/** Ingest's clients of Kafka and the registry, opened and closed together. */
final class KafkaConnection implements AutoCloseable {

    /** A call that cannot even begin, for want of metadata or memory, is answered soon: its source keeps the article. */
    private static final String MAX_BLOCK_MS = "10000";

    private final KafkaClients clients;
    private final MeterRegistry meters;
    private final RecordSender sender;
    private final List<KafkaClientMetrics> bound = new CopyOnWriteArrayList<>();

    KafkaConnection(Settings settings, MeterRegistry meters) {
        this.clients = new KafkaClients(settings);
        this.meters = meters;
        this.sender = new RecordSender(this::producer, settings.get(IngestSettings.REGISTRY_PATIENCE));
    }

    ArticlePublisher publisher(Clock clock) {
        return new KafkaPublisher(clients.topics(), clients.serdes().<RawArticle>serializer(), sender, clock);
    }

    /** The states of polled sources, read to the end. */
    KafkaStateStore states() {
        KafkaStateStore store = new KafkaStateStore(
                clients.topics().ingestState().name(), clients.serdes().<SourceState>values(), sender);
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                clients.consumer("wiredesk-ingest-state"), new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            store.load(consumer);
        }
        return store;
    }

    @Override
    public void close() {
        sender.close();
        bound.forEach(KafkaClientMetrics::close);
    }

    private Producer<byte[], byte[]> producer() {
        Map<String, Object> properties = clients.producer();
        properties.putIfAbsent(ProducerConfig.MAX_BLOCK_MS_CONFIG, MAX_BLOCK_MS);
        KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(properties, new ByteArraySerializer(), new ByteArraySerializer());
        KafkaClientMetrics metrics = new KafkaClientMetrics(producer);
        metrics.bindTo(meters);
        bound.add(metrics);
        return producer;
    }
}
