package wiredesk.it.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import wiredesk.it.platform.Platform;
import wiredesk.schemas.AvroSerdes;
import wiredesk.schemas.LedgerEntry;
import wiredesk.schemas.Origin;
import wiredesk.schemas.OriginHeader;
import wiredesk.schemas.Topics;

/** Writes past the services what no service would write. */
public final class Planter implements AutoCloseable {

    private static final long SECONDS = 30;

    private final Topics topics;
    private final KafkaProducer<byte[], byte[]> producer;
    private final Admin admin;
    private final AvroSerdes serdes;

    public Planter(Platform platform, Topics topics) {
        this.topics = topics;
        Map<String, Object> servers = Map.of("bootstrap.servers", platform.bootstrapServers());
        producer = new KafkaProducer<>(servers, new ByteArraySerializer(), new ByteArraySerializer());
        admin = Admin.create(servers);
        serdes = new AvroSerdes(Map.of("schema.registry.url", platform.registryUrl()));
    }

    /** Bytes that are no article, in news.raw. */
    public Origin raw(String articleId) throws Exception {
        return send(new ProducerRecord<>(topics.raw().name(), articleId.getBytes(UTF_8), new byte[] {7}));
    }

    /** Another end of what has come to one: the same entry again. */
    public void entry(LedgerEntry entry) throws Exception {
        String topic = topics.ledger().name();
        byte[] value = serdes.<LedgerEntry>serializer().serialize(topic, entry);
        send(new ProducerRecord<>(topic, entry.getArticleId().getBytes(UTF_8), value));
    }

    /** Another end of what has come to one: a dead letter as the sink writes it. */
    public void deadLetter(LedgerEntry of) throws Exception {
        Headers headers = OriginHeader.added(new RecordHeaders(), of.getOrigin());
        send(new ProducerRecord<>(
                topics.deadLetters().name(), null, of.getArticleId().getBytes(UTF_8), new byte[] {7}, headers));
    }

    /** Makes a group that nobody is in go past a record. */
    public void skip(String group, Origin record) throws Exception {
        admin.alterConsumerGroupOffsets(
                        group,
                        Map.of(
                                new TopicPartition(record.getTopic(), record.getPartition()),
                                new OffsetAndMetadata(record.getOffset() + 1)))
                .all()
                .get(SECONDS, TimeUnit.SECONDS);
    }

    private Origin send(ProducerRecord<byte[], byte[]> record) throws Exception {
        RecordMetadata written = producer.send(record).get(SECONDS, TimeUnit.SECONDS);
        return new Origin(written.topic(), written.partition(), written.offset());
    }

    @Override
    public void close() {
        List.of(producer, admin).forEach(Planter::close);
    }

    private static void close(AutoCloseable client) {
        try {
            client.close();
        } catch (Exception e) {
            throw new IllegalStateException(client + " did not close", e);
        }
    }
}
