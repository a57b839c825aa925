package wiredesk.desk.replay;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import wiredesk.runtime.kafka.KafkaClients;
import wiredesk.schemas.OffsetRange;
import wiredesk.schemas.Topic;

/** Finds the stretches of a topic's partitions that are worth looking through. */
final class Ranges {

    private Ranges() {}

    /**
     * All that the topic holds now, committed records alone.
     *
     * @param since nothing that was written before is wanted
     */
    static List<OffsetRange> of(KafkaClients clients, Topic topic, Optional<Instant> since) {
        Map<String, Object> properties = new HashMap<>(clients.consumer("wiredesk-replays"));
        properties.remove("group.id");
        try (var consumer = new KafkaConsumer<>(properties, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic.name()).stream()
                    .map(info -> new TopicPartition(topic.name(), info.partition()))
                    .toList();
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            Map<TopicPartition, Long> starts = new HashMap<>(consumer.beginningOffsets(partitions));
            since.ifPresent(time -> starts.putAll(firstAt(consumer, time, ends)));
            return partitions.stream()
                    .map(each -> new OffsetRange(each.partition(), starts.get(each), ends.get(each)))
                    .filter(range -> range.getFrom() < range.getTo())
                    .sorted(Comparator.comparing(OffsetRange::getPartition))
                    .toList();
        }
    }

    /** What two lists of stretches have in common, each with a partition once. */
    static List<OffsetRange> common(List<OffsetRange> ranges, OffsetRange wanted) {
        return ranges.stream()
                .filter(range -> range.getPartition() == wanted.getPartition())
                .map(range -> new OffsetRange(
                        range.getPartition(),
                        Math.max(range.getFrom(), wanted.getFrom()),
                        Math.min(range.getTo(), wanted.getTo())))
                .filter(range -> range.getFrom() < range.getTo())
                .toList();
    }

    private static Map<TopicPartition, Long> firstAt(
            KafkaConsumer<?, ?> consumer, Instant time, Map<TopicPartition, Long> ends) {
        Map<TopicPartition, OffsetAndTimestamp> found = consumer.offsetsForTimes(
                ends.keySet().stream().collect(Collectors.toMap(each -> each, each -> time.toEpochMilli())));
        Map<TopicPartition, Long> first = new HashMap<>(ends);
        found.forEach((partition, place) -> {
            if (place != null) {
                first.put(partition, place.offset());
            }
        });
        return first;
    }
}
