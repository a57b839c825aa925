package wiredesk.it.truth;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import wiredesk.it.platform.Platform;
import wiredesk.it.service.Subscriber;
import wiredesk.schemas.AvroSerdes;
import wiredesk.schemas.RouteKey;
import wiredesk.schemas.Topics;

/** What routes have been sent: committed records, as their subscribers see them. */
public final class RouteReader implements AutoCloseable {

    private final Platform platform;
    private final Topics topics;
    private final AvroSerdes serdes;
    private final Map<String, Subscriber<SpecificRecord>> subscribers = new HashMap<>();

    public RouteReader(Platform platform, Topics topics) {
        this.platform = platform;
        this.topics = topics;
        this.serdes = new AvroSerdes(Map.of("schema.registry.url", platform.registryUrl()));
    }

    public List<ConsumerRecord<String, SpecificRecord>> sent(String topic) {
        return subscribers
                .computeIfAbsent(
                        topic,
                        name -> new Subscriber<>(
                                platform, topics.routed(name, RouteKey.RECORD), serdes.<SpecificRecord>deserializer()))
                .toEnd();
    }

    /** What compaction leaves: by key, what the record says. */
    public Map<String, String> left(String topic) {
        Map<String, String> left = new TreeMap<>();
        for (ConsumerRecord<String, SpecificRecord> record : sent(topic)) {
            if (record.value() == null) {
                left.remove(record.key());
            } else {
                left.put(record.key(), Records.says(record.value()));
            }
        }
        return left;
    }

    /** Places of records that say what the one before them under their key has said: sent twice. */
    public List<String> doubled(String topic) {
        Map<String, Optional<SpecificRecord>> before = new HashMap<>();
        List<String> doubled = new ArrayList<>();
        for (ConsumerRecord<String, SpecificRecord> record : sent(topic)) {
            Optional<SpecificRecord> value = Optional.ofNullable(record.value());
            if (Objects.equals(before.getOrDefault(record.key(), Optional.empty()), value)) {
                doubled.add(record.partition() + "@" + record.offset() + " " + record.key());
            }
            before.put(record.key(), value);
        }
        return doubled;
    }

    @Override
    public void close() {
        subscribers.values().forEach(Subscriber::close);
    }
}
