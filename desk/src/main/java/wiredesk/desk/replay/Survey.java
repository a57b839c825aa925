package wiredesk.desk.replay;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import wiredesk.runtime.kafka.KafkaClients;
import wiredesk.runtime.progress.Progress;
import wiredesk.schemas.OffsetRange;
import wiredesk.schemas.Replay;

/** Looks a replay's ranges through and counts what it selects. */
final class Survey {

    private static final Duration POLL = Duration.ofMillis(200);

    private final KafkaClients clients;
    private long records;
    private long articles;
    private long bytes;

    Survey(KafkaClients clients) {
        this.clients = clients;
    }

    ReplayPlan of(Replay draft, Function<Long, Progress> shown) {
        Map<String, Object> properties = new HashMap<>(clients.consumer("wiredesk-replays"));
        properties.remove("group.id");
        String topic = clients.topics().raw().name();
        try (Copier copier = new Copier(clients, draft);
                var consumer =
                        new KafkaConsumer<>(properties, new ByteArrayDeserializer(), new ByteArrayDeserializer());
                Progress progress = shown.apply(ReplayNames.length(draft))) {
            for (OffsetRange range : draft.getRanges()) {
                TopicPartition partition = new TopicPartition(topic, range.getPartition());
                consumer.assign(List.of(partition));
                consumer.seek(partition, range.getFrom());
                long next = range.getFrom();
                while (next < range.getTo()) {
                    for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
                        if (record.offset() < range.getTo()) {
                            count(record, copier);
                        }
                    }
                    long position = consumer.position(partition);
                    progress.advance(Math.min(position, range.getTo()) - next, articles + " selected");
                    next = position;
                }
            }
        }
        return new ReplayPlan(draft, records, articles, bytes);
    }

    private void count(ConsumerRecord<byte[], byte[]> record, Copier copier) {
        records++;
        if (copier.isSelected(record)) {
            articles++;
            bytes += record.serializedKeySize() + record.serializedValueSize();
        }
    }
}
