package wiredesk.ingest.state;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import wiredesk.ingest.identity.SourceName;
import wiredesk.schemas.SourceState;

/** Keeps states for as long as the test runs. */
public final class MemoryStates implements StateStore {

    public final Map<String, SourceState> states = new ConcurrentHashMap<>();

    @Override
    public Optional<SourceState> find(SourceName source) {
        return Optional.ofNullable(states.get(source.value()));
    }

    @Override
    public CompletableFuture<Void> save(SourceState state) {
        states.put(state.getSource(), state);
        return CompletableFuture.completedFuture(null);
    }
}
