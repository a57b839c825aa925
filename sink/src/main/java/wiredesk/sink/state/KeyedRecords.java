package wiredesk.sink.state;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;
import wiredesk.sink.state.Change.Kind;

/** The records of one kind that one version of an article has, under the keys they have downstream. */
final class KeyedRecords<T extends SpecificRecord> {

    private final Kind kind;
    private final Map<String, T> byKey = new LinkedHashMap<>();

    /** @throws IllegalArgumentException if two records have one key: downstream one of them would be lost */
    KeyedRecords(Kind kind, List<T> records, Function<T, String> key) {
        this.kind = kind;
        for (T each : records) {
            if (byKey.put(key.apply(each), each) != null) {
                throw new IllegalArgumentException(
                        "two records of kind " + kind + " have the key " + key.apply(each) + ", expected one");
            }
        }
    }

    /**
     * Adds what leads from the records before to these, and returns what is out afterwards: where a record says the same
     * as before, the one from before.
     */
    List<T> settle(Optional<KeyedRecords<T>> before, Set<String> ignored, List<Change> changes) {
        Map<String, T> gone = before.<Map<String, T>>map(records -> new LinkedHashMap<>(records.byKey))
                .orElseGet(LinkedHashMap::new);
        List<T> out = new ArrayList<>();
        byKey.forEach((key, record) -> {
            T old = gone.remove(key);
            boolean kept = old != null && sayTheSame(old, record, ignored);
            out.add(kept ? old : record);
            if (!kept) {
                changes.add(new Change(kind, key, record));
            }
        });
        gone.keySet().forEach(key -> changes.add(new Change(kind, key, null)));
        return out;
    }

    void tombstones(List<Change> changes) {
        byKey.keySet().forEach(key -> changes.add(new Change(kind, key, null)));
    }

    private static boolean sayTheSame(SpecificRecord one, SpecificRecord other, Set<String> ignored) {
        return one.getSchema().getFields().stream()
                .filter(field -> !ignored.contains(field.name()))
                .mapToInt(Schema.Field::pos)
                .allMatch(position -> Objects.equals(one.get(position), other.get(position)));
    }
}
