package wiredesk.desk.rebuild;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import wiredesk.desk.feed.LogReader;
import wiredesk.desk.feed.Offsets;
import wiredesk.runtime.kafka.KafkaClients;

/**
 * Looks a rebuilt topic through for records that nobody has sent again: those whose last word is older than the request. The
 * sink is asked about them, for between two looks anything may have become of an article.
 */
final class Sweep implements AutoCloseable {

    private final Place place;
    private final List<Long> ends;
    private final Offsets offsets;
    private final LogReader reader;
    /** Articles, by the id of a record of theirs. */
    private final Map<String, String> suspects = new HashMap<>();

    /** @param ends where the partitions ended at the request */
    Sweep(KafkaClients clients, Offsets offsets, Place place, List<Long> ends) {
        this.place = place;
        this.ends = ends;
        this.offsets = offsets;
        this.reader = new LogReader(clients, place.topic());
    }

    /** Ids of records by article. */
    Map<String, List<String>> suspects() {
        reader.seek(offsets.starts(reader.partitions()));
        reader.readTo(offsets.ends(reader.partitions()), this::look);
        Map<String, List<String>> byArticle = new TreeMap<>();
        suspects.forEach((record, article) ->
                byArticle.computeIfAbsent(article, none -> new ArrayList<>()).add(record));
        return byArticle;
    }

    /** Those of them that have got tombstones since. */
    long takenBack() {
        Set<String> gone = new HashSet<>();
        reader.readTo(
                offsets.ends(reader.partitions()),
                record -> place.record(record)
                        .filter(suspects::containsKey)
                        .filter(id -> record.value() == null)
                        .ifPresent(gone::add));
        return gone.size();
    }

    private void look(ConsumerRecord<byte[], byte[]> record) {
        place.record(record).ifPresent(id -> {
            boolean old = record.partition() < ends.size() && record.offset() < ends.get(record.partition());
            if (old && record.value() != null) {
                place.article(record).ifPresent(article -> suspects.put(id, article));
            } else {
                suspects.remove(id);
            }
        });
    }

    @Override
    public void close() {
        reader.close();
    }
}
