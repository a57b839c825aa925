package wiredesk.runtime;

import java.util.Optional;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** The health check that keeps a process from being ready before its services have started. */
record Started(Future<?> running) implements Supplier<Optional<String>> {

    @Override
    public Optional<String> get() {
        return running.isDone() ? Optional.empty() : Optional.of("starting");
    }
}
