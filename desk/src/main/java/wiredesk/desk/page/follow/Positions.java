package wiredesk.desk.page.follow;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.Uuid;

/**
 * How far each partition has been read, as a note beside the index. Topics are noted by their ids: one that has been made
 * anew under its old name has another.
 */
final class Positions {

    private Positions() {}

    static Map<String, String> note(Map<TopicPartition, Long> next, Map<String, Uuid> ids) {
        Map<String, String> note = new HashMap<>();
        next.forEach((partition, offset) ->
                note.put(ids.get(partition.topic()) + "/" + partition.partition(), Long.toString(offset)));
        return note;
    }

    /** The note read back; empty if it is of other topics than these, so that the index cannot be trusted. */
    static Optional<Map<TopicPartition, Long>> read(Map<String, String> note, Map<String, Uuid> ids) {
        Map<String, String> topics = new HashMap<>();
        ids.forEach((topic, id) -> topics.put(id.toString(), topic));
        Map<TopicPartition, Long> next = new HashMap<>();
        for (Map.Entry<String, String> entry : note.entrySet()) {
            String[] place = entry.getKey().split("/", 2);
            if (place.length < 2) {
                continue; // the index's own
            }
            String topic = topics.get(place[0]);
            if (topic == null) {
                return Optional.empty();
            }
            next.put(new TopicPartition(topic, Integer.parseInt(place[1])), Long.parseLong(entry.getValue()));
        }
        return Optional.of(next);
    }
}
