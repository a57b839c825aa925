package wiredesk.sink.routes;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/** The routes that a partition knows; few enough to be held in memory beside their store. */
final class RouteStates {

    private final KeyValueStore<String, RouteState> store;
    private final Map<String, RouteState> byName = new LinkedHashMap<>();

    RouteStates(KeyValueStore<String, RouteState> store) {
        this.store = store;
        try (KeyValueIterator<String, RouteState> all = store.all()) {
            all.forEachRemaining(each -> byName.put(each.key, each.value));
        }
    }

    Collection<RouteState> all() {
        return byName.values();
    }

    Optional<RouteState> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    boolean has(String name) {
        return byName.containsKey(name);
    }

    void put(RouteState state) {
        store.put(state.name(), state);
        byName.put(state.name(), state);
    }

    void remove(String name) {
        store.delete(name);
        byName.remove(name);
    }
}
