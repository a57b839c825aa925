package wiredesk.desk.feed;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import wiredesk.runtime.kafka.KafkaClients;
import wiredesk.schemas.EnrichedArticle;

/** The articles that were enriched last. */
public final class LatestArticles {

    private static final Comparator<ConsumerRecord<byte[], byte[]>> AGE =
            Comparator.comparingLong(ConsumerRecord::timestamp);

    private LatestArticles() {}

    /**
     * Those that cannot be read are left out.
     *
     * @param most how many
     * @return the oldest first
     */
    public static List<EnrichedArticle> read(KafkaClients clients, int most) {
        PriorityQueue<ConsumerRecord<byte[], byte[]>> latest = new PriorityQueue<>(AGE);
        try (TopicReader reader =
                new TopicReader(clients, List.of(clients.topics().enriched()), new From.Last(most))) {
            reader.toEnd(record -> {
                latest.add(record);
                if (latest.size() > most) {
                    latest.remove();
                }
                return true;
            });
        }
        try (Deserializer<EnrichedArticle> values = clients.serdes().deserializer()) {
            return latest.stream()
                    .sorted(AGE)
                    .flatMap(record -> read(values, record).stream())
                    .toList();
        }
    }

    private static Optional<EnrichedArticle> read(
            Deserializer<EnrichedArticle> values, ConsumerRecord<byte[], byte[]> record) {
        try {
            return Optional.ofNullable(values.deserialize(record.topic(), record.value()));
        } catch (SerializationException e) {
            return Optional.empty();
        }
    }
}
