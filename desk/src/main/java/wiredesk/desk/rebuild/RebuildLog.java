package wiredesk.desk.rebuild;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import wiredesk.desk.feed.LogReader;
import wiredesk.desk.feed.Offsets;
import wiredesk.runtime.kafka.KafkaClients;
import wiredesk.schemas.RebuildHeaders;
import wiredesk.sink.rebuild.Target;

/** What {@code news.routes} says of rebuilds. Reads on from where it was whenever it is asked. */
final class RebuildLog implements AutoCloseable {

    private final Offsets offsets;
    private final LogReader reader;
    private final Map<String, RebuildStatus> byId = new LinkedHashMap<>();
    /** What a partition is read of before partition 0 brings the request. */
    private final Map<String, Map<Integer, Long>> early = new LinkedHashMap<>();

    RebuildLog(KafkaClients clients, Offsets offsets) {
        this.offsets = offsets;
        this.reader = new LogReader(clients, clients.topics().routes().name());
        reader.seek(offsets.starts(reader.partitions()));
    }

    /** Those that the topic still knows of, the oldest first. */
    List<RebuildStatus> read() {
        reader.readTo(offsets.ends(reader.partitions()), this::note);
        return byId.values().stream()
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .toList();
    }

    Optional<RebuildStatus> find(String id) {
        return read().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    private void note(ConsumerRecord<byte[], byte[]> record) {
        Headers headers = record.headers();
        RebuildHeaders.rebuild(headers).ifPresent(id -> {
            RebuildHeaders.text(headers, RebuildHeaders.ENDS)
                    .filter(ends -> !byId.containsKey(id))
                    .ifPresent(ends -> begin(id, ends, record));
            RebuildHeaders.text(headers, RebuildHeaders.SENT).ifPresent(sent -> {
                int partition = RebuildHeaders.partition(new String(record.key(), UTF_8));
                long records = Long.parseLong(sent);
                early.computeIfAbsent(id, none -> new LinkedHashMap<>()).put(partition, records);
                byId.computeIfPresent(id, (same, known) -> known.with(partition, records));
            });
            RebuildHeaders.text(headers, RebuildHeaders.TAKEN_BACK)
                    .ifPresent(takenBack -> byId.computeIfPresent(
                            id,
                            (same, known) -> known.over(new RebuildStatus.End(
                                    Long.parseLong(takenBack),
                                    Long.parseLong(RebuildHeaders.text(headers, RebuildHeaders.LEFT)
                                            .orElse("0"))))));
        });
    }

    private void begin(String id, String ends, ConsumerRecord<byte[], byte[]> request) {
        byId.put(
                id,
                new RebuildStatus(
                        id,
                        new Target(RebuildHeaders.text(request.headers(), RebuildHeaders.TARGET)
                                .orElseThrow()),
                        Instant.ofEpochMilli(request.timestamp()),
                        Stream.of(ends.split(",")).map(Long::valueOf).toList(),
                        reader.partitions().size(),
                        early.getOrDefault(id, Map.of()),
                        Optional.empty()));
    }

    @Override
    public void close() {
        reader.close();
    }
}
