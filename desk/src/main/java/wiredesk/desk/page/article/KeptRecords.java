package wiredesk.desk.page.article;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.Deserializer;
import wiredesk.desk.feed.LogReader;
import wiredesk.desk.feed.Offsets;
import wiredesk.runtime.kafka.KafkaClients;
import wiredesk.schemas.EnrichedArticle;

/** Single records, fetched from the topics when somebody wants to see them. One at a time: a page is looked at by few. */
public final class KeptRecords implements AutoCloseable {

    /** Readers that are kept open; the topics of an article are fewer. */
    private static final int READERS = 8;

    private final KafkaClients clients;
    private final Deserializer<SpecificRecord> values;
    private final Map<String, LogReader> readers = new HashMap<>();
    private Offsets offsets;

    public KeptRecords(KafkaClients clients) {
        this.clients = clients;
        this.values = clients.serdes().deserializer();
    }

    /** The record at a place; empty if there is none, or none any more. */
    public synchronized Optional<ConsumerRecord<byte[], byte[]>> at(String topic, int partition, long offset) {
        try {
            if (!isKept(new TopicPartition(topic, partition), offset)) {
                return Optional.empty();
            }
            return reader(topic).at(partition, offset);
        } catch (RuntimeException e) {
            close(); // whatever state the clients are in, the next question gets new ones
            throw e;
        }
    }

    /** What enrich made of a version; empty if it is not kept any more. */
    public Optional<EnrichedArticle> enriched(String topic, int partition, long offset) {
        return at(topic, partition, offset)
                .map(record -> values.deserialize(topic, record.value()))
                .filter(EnrichedArticle.class::isInstance)
                .map(EnrichedArticle.class::cast);
    }

    private boolean isKept(TopicPartition place, long offset) {
        if (offsets == null) {
            offsets = new Offsets(clients);
        }
        if (place.partition() < 0 || place.partition() >= offsets.partitions(place.topic())) {
            return false;
        }
        Function<Map<TopicPartition, Long>, Long> its = places -> places.get(place);
        return offset >= its.apply(offsets.starts(Set.of(place))) && offset < its.apply(offsets.ends(Set.of(place)));
    }

    private LogReader reader(String topic) {
        if (!readers.containsKey(topic) && readers.size() == READERS) {
            List.copyOf(readers.values()).forEach(LogReader::close);
            readers.clear();
        }
        return readers.computeIfAbsent(topic, wanted -> new LogReader(clients, wanted));
    }

    @Override
    public synchronized void close() {
        readers.values().forEach(LogReader::close);
        readers.clear();
        if (offsets != null) {
            offsets.close();
            offsets = null;
        }
    }
}
