package wiredesk.sink.routes;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import wiredesk.runtime.kafka.KafkaClients;
import wiredesk.schemas.RebuildHeaders;
import wiredesk.schemas.Route;

/**
 * Topic {@code news.routes}. A definition is written to every partition in one transaction. There is one transactional id
 * for all who write, so that of two at a time one is fenced before it has read what the other writes: nobody changes a
 * route that he has not seen.
 */
final class RouteLog implements RouteRecords {

    /** Under {@code topics.prefix}, so that two systems on one cluster do not fence each other. */
    private static final String WRITER = "routes-writer";

    private static final int TRIES = 5;
    private static final Duration POLL = Duration.ofMillis(200);

    private final KafkaClients clients;

    RouteLog(KafkaClients clients) {
        this.clients = clients;
    }

    @Override
    public List<Route> read() {
        String topic = clients.topics().routes().name();
        Map<String, Route> routes = new TreeMap<>();
        try (var consumer =
                        new KafkaConsumer<>(clients.reader(), new StringDeserializer(), new ByteArrayDeserializer());
                var values = clients.serdes().<Route>deserializer()) {
            TopicPartition first = new TopicPartition(topic, 0);
            consumer.assign(List.of(first));
            consumer.seekToBeginning(List.of(first));
            long end = consumer.endOffsets(List.of(first)).get(first);
            while (consumer.position(first) < end) {
                for (ConsumerRecord<String, byte[]> each : consumer.poll(POLL)) {
                    if (RebuildHeaders.rebuild(each.headers()).isEmpty()) {
                        note(routes, each.key(), values.deserialize(topic, each.value()));
                    }
                }
            }
        }
        return List.copyOf(routes.values());
    }

    @Override
    public void write(Function<List<Route>, Entry> change) {
        for (int tries = 1; ; tries++) {
            try {
                writeOnce(change);
                return;
            } catch (ProducerFencedException | InvalidProducerEpochException e) {
                if (tries == TRIES) {
                    throw new RouteRefused("others are changing routes at the same time, try again");
                }
            }
        }
    }

    private void writeOnce(Function<List<Route>, Entry> change) {
        String topic = clients.topics().routes().name();
        Map<String, Object> properties = new HashMap<>(clients.producer());
        properties.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, topic + "." + WRITER);
        try (var producer = new KafkaProducer<>(
                properties, new StringSerializer(), clients.serdes().<Route>serializer())) {
            producer.initTransactions();
            Entry entry = change.apply(read());
            producer.beginTransaction();
            for (int partition : partitions(producer, topic)) {
                producer.send(new ProducerRecord<>(
                        topic, partition, entry.name(), entry.definition().orElse(null)));
            }
            producer.commitTransaction();
        }
    }

    /** @throws RouteRefused if parts of the sink would not read of it */
    private List<Integer> partitions(KafkaProducer<?, ?> producer, String topic) {
        String enriched = clients.topics().enriched().name();
        int here = producer.partitionsFor(topic).size();
        int there = producer.partitionsFor(enriched).size();
        if (here != there) {
            throw new RouteRefused("topic " + topic + " has " + here + " partition(s), expected " + there + " like "
                    + enriched + ": stop the sink, delete " + topic + ", then run wiredesk topics create");
        }
        List<Integer> partitions = new ArrayList<>();
        for (int partition = 0; partition < here; partition++) {
            partitions.add(partition);
        }
        return partitions;
    }

    private static void note(Map<String, Route> routes, String name, Route definition) {
        if (definition == null) {
            routes.remove(name);
        } else {
            routes.merge(name, definition, (known, other) -> RouteState.supersedes(other, known) ? other : known);
        }
    }
}
