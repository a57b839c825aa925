package wiredesk.desk.page.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.apache.kafka.common.TopicPartition;

/**
 * Where topics and groups are at a moment.
 *
 * @param partitions by topic, of those that are there
 * @param starts the oldest record that is kept
 * @param ends behind the last record that a reader of committed records can get
 * @param groups by name
 */
record Positions(
        Map<String, List<TopicPartition>> partitions,
        Map<TopicPartition, Long> starts,
        Map<TopicPartition, Long> ends,
        Map<String, KafkaPlaces.Group> groups) {

    static Positions of(KafkaPlaces kafka, Collection<String> topics, List<String> groups) {
        Set<String> names = new LinkedHashSet<>(topics);
        Map<String, List<TopicPartition>> partitions = kafka.partitions(names);
        List<TopicPartition> all = new ArrayList<>();
        partitions.values().forEach(all::addAll);
        return new Positions(partitions, kafka.starts(all), kafka.ends(all), kafka.groups(groups));
    }

    /** None if it is not there. */
    List<TopicPartition> of(String topic) {
        return partitions.getOrDefault(topic, List.of());
    }

    /** How far a topic goes, all partitions together; empty if it is not there. */
    OptionalLong end(String topic) {
        return partitions.containsKey(topic) ? OptionalLong.of(KafkaPlaces.sum(ends, of(topic))) : OptionalLong.empty();
    }

    /** How much a topic keeps, likewise. */
    long records(String topic) {
        return KafkaPlaces.sum(ends, of(topic)) - KafkaPlaces.sum(starts, of(topic));
    }
}
