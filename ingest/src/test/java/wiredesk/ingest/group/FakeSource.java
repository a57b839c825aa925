package wiredesk.ingest.group;

import java.util.Optional;
import wiredesk.ingest.identity.SourceName;
import wiredesk.ingest.source.Source;

/** Says whether it runs. */
final class FakeSource implements Source {

    private final SourceName name;
    private volatile boolean running;

    FakeSource(String name) {
        this.name = new SourceName(name);
    }

    boolean runs() {
        return running;
    }

    @Override
    public SourceName name() {
        return name;
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public Optional<String> problem() {
        return Optional.empty();
    }

    @Override
    public void close() {
        running = false;
    }
}
