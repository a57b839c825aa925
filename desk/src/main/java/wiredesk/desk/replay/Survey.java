package wiredesk.desk.replay;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import wiredesk.desk.feed.LogReader;
import wiredesk.runtime.kafka.KafkaClients;
import wiredesk.runtime.progress.Progress;
import wiredesk.schemas.Replay;

/** Looks a replay's ranges through and counts what it selects. */
final class Survey {

    private final KafkaClients clients;
    private final String topic;
    private long records;
    private long articles;
    private long bytes;

    Survey(KafkaClients clients) {
        this.clients = clients;
        this.topic = clients.topics().raw().name();
    }

    ReplayPlan of(Replay draft, Function<Long, Progress> shown) {
        Map<TopicPartition, Long> starts = new HashMap<>();
        Map<TopicPartition, Long> ends = new HashMap<>();
        draft.getRanges().forEach(range -> {
            starts.put(new TopicPartition(topic, range.getPartition()), range.getFrom());
            ends.put(new TopicPartition(topic, range.getPartition()), range.getTo());
        });
        try (Copier copier = new Copier(clients, draft);
                LogReader reader = new LogReader(clients, topic);
                Progress progress = shown.apply(ReplayNames.length(draft))) {
            reader.seek(starts);
            reader.readTo(ends, record -> {
                if (record.offset() < ends.getOrDefault(new TopicPartition(topic, record.partition()), 0L)) {
                    count(record, copier);
                    progress.advance(1, articles + " selected");
                }
            });
        }
        return new ReplayPlan(draft, records, articles, bytes);
    }

    private void count(ConsumerRecord<byte[], byte[]> record, Copier copier) {
        records++;
        if (copier.isSelected(record)) {
            articles++;
            bytes += Math.max(0, record.serializedKeySize()) + Math.max(0, record.serializedValueSize());
        }
    }
}
