package wiredesk.sink.rebuild;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/** The rebuilds that a partition has to do; few enough to be held in memory beside their store. */
final class Rebuilds {

    private final KeyValueStore<String, byte[]> store;
    private final Map<String, Rebuild> byId = new LinkedHashMap<>();

    Rebuilds(KeyValueStore<String, byte[]> store) {
        this.store = store;
        try (KeyValueIterator<String, byte[]> all = store.all()) {
            all.forEachRemaining(each -> byId.put(each.key, RebuildStore.rebuild(each.key, each.value)));
        }
    }

    List<Rebuild> all() {
        return List.copyOf(byId.values());
    }

    boolean has(String id) {
        return byId.containsKey(id);
    }

    void put(Rebuild rebuild) {
        store.put(rebuild.id(), RebuildStore.bytes(rebuild));
        byId.put(rebuild.id(), rebuild);
    }

    void remove(String id) {
        store.delete(id);
        byId.remove(id);
    }
}
