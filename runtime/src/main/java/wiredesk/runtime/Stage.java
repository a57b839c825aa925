package wiredesk.runtime;

import java.util.Optional;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/**
 * The health check that keeps a process from being ready before its services have started and once they are told to stop.
 *
 * @param running done when they have started
 * @param end done when they are told to stop
 */
record Stage(Future<?> running, Future<?> end) implements Supplier<Optional<String>> {

    @Override
    public Optional<String> get() {
        if (end.isDone()) {
            return Optional.of("stopping");
        }
        return running.isDone() ? Optional.empty() : Optional.of("starting");
    }
}
