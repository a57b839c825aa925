package wiredesk.desk.demo;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import wiredesk.desk.feed.DeadLetterView;
import wiredesk.schemas.DeadLetterHeaders;
import wiredesk.schemas.Topics;

/** What the topics hold, counted record by record as they are read. Thread-safe. */
final class Tally {

    private final Topics topics;
    private final Map<String, Integer> records = new HashMap<>();
    private final Map<String, Integer> deadLettersByStage = new TreeMap<>();
    private final Map<String, Set<String>> live = new HashMap<>();
    private final Set<String> killed = new HashSet<>();
    private final Map<TopicPartition, Long> last = new HashMap<>();

    Tally(Topics topics) {
        this.topics = topics;
    }

    synchronized void count(ConsumerRecord<byte[], byte[]> record) {
        String topic = record.topic();
        records.merge(topic, 1, Integer::sum);
        last.merge(new TopicPartition(topic, record.partition()), record.offset(), Long::max);
        if (topic.equals(topics.deadLetters().name())) {
            String stage =
                    DeadLetterView.header(record, DeadLetterHeaders.STAGE).orElse("?");
            deadLettersByStage.merge(stage, 1, Integer::sum);
        } else if (record.key() != null) {
            keep(topic, new String(record.key(), StandardCharsets.UTF_8), record.value() == null);
        }
    }

    private void keep(String topic, String key, boolean tombstone) {
        Set<String> keys = live.computeIfAbsent(topic, none -> new HashSet<>());
        if (tombstone) {
            keys.remove(key);
            if (topic.equals(topics.articles().name())) {
                killed.add(key);
            }
        } else {
            keys.add(key);
        }
    }

    synchronized int raw() {
        return records.getOrDefault(topics.raw().name(), 0);
    }

    synchronized int enriched() {
        return records.getOrDefault(topics.enriched().name(), 0);
    }

    /** Articles that are out now. */
    synchronized int articles() {
        return live(topics.articles().name());
    }

    synchronized int quotes() {
        return live(topics.quotes().name());
    }

    synchronized int entities() {
        return live(topics.entities().name());
    }

    /** Articles that were out and have been taken back. */
    synchronized int killed() {
        return killed.size();
    }

    synchronized int deadLetters() {
        return records.getOrDefault(topics.deadLetters().name(), 0);
    }

    synchronized int deadLetters(String stage) {
        return deadLettersByStage.getOrDefault(stage, 0);
    }

    /** The offset of the last record read, by partition of one topic. */
    synchronized Map<TopicPartition, Long> last(String topic) {
        Map<TopicPartition, Long> of = new HashMap<>();
        last.forEach((partition, offset) -> {
            if (partition.topic().equals(topic)) {
                of.put(partition, offset);
            }
        });
        return of;
    }

    private int live(String topic) {
        return live.getOrDefault(topic, Set.of()).size();
    }
}
