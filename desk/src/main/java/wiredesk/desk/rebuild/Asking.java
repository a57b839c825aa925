package wiredesk.desk.rebuild;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import wiredesk.runtime.kafka.KafkaClients;
import wiredesk.schemas.RebuildHeaders;
import wiredesk.sink.rebuild.Target;

/** Writes to {@code news.routes} what the sink is asked to do. */
final class Asking implements AutoCloseable {

    private final String topic;
    private final KafkaProducer<String, byte[]> producer;

    /** @param id of the rebuild, and so the name of who writes about it */
    Asking(KafkaClients clients, String id) {
        topic = clients.topics().routes().name();
        Map<String, Object> properties = new HashMap<>(clients.producer());
        properties.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, topic + ".rebuild." + id);
        producer = new KafkaProducer<>(properties, new StringSerializer(), new ByteArraySerializer());
        producer.initTransactions();
    }

    /** Asks every partition of the sink, or none. */
    void request(String id, Target target, List<Long> ends) {
        Headers headers = headers(id, target);
        RebuildHeaders.add(
                headers, RebuildHeaders.ENDS, ends.stream().map(String::valueOf).collect(Collectors.joining(",")));
        producer.beginTransaction();
        producer.partitionsFor(topic)
                .forEach(info -> producer.send(
                        new ProducerRecord<>(topic, info.partition(), RebuildHeaders.key(id), null, headers)));
        producer.commitTransaction();
    }

    /**
     * Asks whether records are current.
     *
     * @param suspects ids of records, by article; of one article all together, since a later record of its key takes the place
     *     of an earlier one
     * @param unknown whether those of articles that the sink does not know are to be taken back
     * @return how far the sink has read when it has answered
     */
    Map<TopicPartition, Long> ask(String id, Target target, Map<String, List<String>> suspects, boolean unknown) {
        producer.beginTransaction();
        List<Future<RecordMetadata>> sent = suspects.entrySet().stream()
                .map(each -> {
                    Headers headers = headers(id, target);
                    if (unknown) {
                        RebuildHeaders.add(headers, RebuildHeaders.UNKNOWN, "");
                    }
                    each.getValue().forEach(record -> RebuildHeaders.add(headers, RebuildHeaders.STALE, record));
                    return producer.send(new ProducerRecord<>(topic, null, each.getKey(), null, headers));
                })
                .toList();
        producer.commitTransaction();
        Map<TopicPartition, Long> read = new HashMap<>();
        sent.forEach(each -> {
            RecordMetadata place = place(each);
            read.merge(new TopicPartition(topic, place.partition()), place.offset() + 1, Math::max);
        });
        return read;
    }

    /** Notes that all is over. */
    void end(String id, long takenBack, long left) {
        Headers headers = new RecordHeaders();
        RebuildHeaders.add(headers, RebuildHeaders.REBUILD, id);
        RebuildHeaders.add(headers, RebuildHeaders.TAKEN_BACK, Long.toString(takenBack));
        RebuildHeaders.add(headers, RebuildHeaders.LEFT, Long.toString(left));
        producer.beginTransaction();
        producer.send(new ProducerRecord<>(topic, 0, RebuildHeaders.endKey(id), null, headers));
        producer.commitTransaction();
    }

    private static Headers headers(String id, Target target) {
        Headers headers = new RecordHeaders();
        RebuildHeaders.add(headers, RebuildHeaders.REBUILD, id);
        return RebuildHeaders.add(headers, RebuildHeaders.TARGET, target.text());
    }

    private static RecordMetadata place(Future<RecordMetadata> sent) {
        try {
            return sent.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while asking the sink", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the sink could not be asked: " + e.getCause(), e.getCause());
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
