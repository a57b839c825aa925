package wiredesk.desk.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import wiredesk.runtime.Service;

/** Services in this process, without signals and admin endpoint: the bench starts and ends them. */
final class StartedServices implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration LOOK = Duration.ofMillis(20);

    private final Deque<Service> started = new ArrayDeque<>();

    private StartedServices() {}

    /**
     * Starts them in this order, and returns when all are ready.
     *
     * @throws IllegalStateException if one is not ready within two minutes
     */
    static StartedServices start(List<Service> services) throws InterruptedException {
        StartedServices running = new StartedServices();
        try {
            for (Service service : services) {
                running.started.push(service);
                service.start();
            }
            running.awaitReady();
            return running;
        } catch (RuntimeException | InterruptedException e) {
            running.close();
            throw e;
        }
    }

    private void awaitReady() throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        Optional<String> problem = problem();
        while (problem.isPresent()) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("not ready after " + PATIENCE.toSeconds() + " s: " + problem.get());
            }
            TimeUnit.NANOSECONDS.sleep(LOOK.toNanos());
            problem = problem();
        }
    }

    private Optional<String> problem() {
        return started.stream()
                .flatMap(service -> service.readiness().stream())
                .flatMap(check -> check.problem().get().map(problem -> check.name() + ": " + problem).stream())
                .findFirst();
    }

    /** Ends them, last started first. */
    @Override
    public void close() {
        while (!started.isEmpty()) {
            started.pop().close();
        }
    }
}
