package wiredesk.desk.page.follow;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import wiredesk.desk.page.index.NewsIndex;
import wiredesk.runtime.kafka.KafkaClients;

/** All partitions of some topics, committed records alone, from where an index is: from the beginning if it is of others. */
final class TopicsReader implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(100);

    private final Consumer<byte[], byte[]> consumer;
    private final Map<String, Uuid> ids = new HashMap<>();
    private final List<TopicPartition> partitions;

    TopicsReader(KafkaClients clients, Collection<String> topics, NewsIndex index) {
        Map<String, TopicDescription> described = describe(clients, topics);
        described.forEach((topic, description) -> ids.put(topic, description.topicId()));
        partitions = described.values().stream()
                .flatMap(topic ->
                        topic.partitions().stream().map(info -> new TopicPartition(topic.name(), info.partition())))
                .toList();
        consumer = new KafkaConsumer<>(clients.reader(), new ByteArrayDeserializer(), new ByteArrayDeserializer());
        try {
            consumer.assign(partitions);
            seek(index);
        } catch (RuntimeException e) {
            consumer.close();
            throw e;
        }
    }

    private static Map<String, TopicDescription> describe(KafkaClients clients, Collection<String> topics) {
        try (Admin admin = Admin.create(clients.admin())) {
            return admin.describeTopics(topics).allTopicNames().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for Kafka", e);
        } catch (java.util.concurrent.ExecutionException e) {
            throw new KafkaException("cannot look at " + topics, e.getCause());
        }
    }

    private void seek(NewsIndex index) {
        Map<TopicPartition, Long> beginnings = consumer.beginningOffsets(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        Optional<Map<TopicPartition, Long>> noted = Positions.read(index.committed(), ids)
                .filter(next -> next.entrySet().stream()
                        .allMatch(place -> ends.getOrDefault(place.getKey(), 0L) >= place.getValue()));
        if (noted.isEmpty()) {
            index.clear();
        }
        Map<TopicPartition, Long> next = noted.orElse(Map.of());
        partitions.forEach(partition ->
                consumer.seek(partition, Math.max(beginnings.get(partition), next.getOrDefault(partition, 0L))));
    }

    Iterable<ConsumerRecord<byte[], byte[]>> poll() {
        return consumer.poll(POLL);
    }

    /** Whether there are partitions beside these, as far as the consumer knows: it asks Kafka every few minutes. */
    boolean isOutgrown() {
        return ids.keySet().stream()
                        .mapToInt(topic -> consumer.partitionsFor(topic).size())
                        .sum()
                > partitions.size();
    }

    /** Where it is, for {@link Positions#read}. */
    Map<String, String> note() {
        Map<TopicPartition, Long> next = new HashMap<>();
        partitions.forEach(partition -> next.put(partition, consumer.position(partition)));
        return Positions.note(next, ids);
    }

    /** Records that wait, as far as that is known of every partition. */
    OptionalLong behind() {
        long sum = 0;
        for (TopicPartition partition : partitions) {
            OptionalLong lag = consumer.currentLag(partition);
            if (lag.isEmpty()) {
                return OptionalLong.empty();
            }
            sum += lag.getAsLong();
        }
        return OptionalLong.of(sum);
    }

    @Override
    public void close() {
        consumer.close();
    }
}
