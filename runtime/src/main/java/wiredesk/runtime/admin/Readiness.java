package wiredesk.runtime.admin;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Asks the health checks, all at once, and waits for none of them longer than a bound. A check that hangs is not asked
 * again before it has come back, so that impatient probes cannot pile up threads.
 */
public final class Readiness implements AutoCloseable {

    /** How long an answer may take. */
    static final Duration BOUND = Duration.ofSeconds(2);

    /** What one check found. */
    public record Finding(String name, Optional<String> problem) {}

    private final List<Probe> probes = new CopyOnWriteArrayList<>();
    private final Duration bound;
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "health-check");
        thread.setDaemon(true);
        return thread;
    });

    public Readiness() {
        this(BOUND);
    }

    Readiness(Duration bound) {
        this.bound = bound;
    }

    public void add(HealthCheck check) {
        probes.add(new Probe(check));
    }

    /** What every check finds now, in the order in which they were added. */
    public List<Finding> findings() {
        Map<String, CompletableFuture<Optional<String>>> asked = new LinkedHashMap<>();
        probes.forEach(probe -> asked.put(probe.check.name(), probe.ask()));
        long deadline = System.nanoTime() + bound.toNanos();
        return asked.entrySet().stream()
                .map(entry -> new Finding(entry.getKey(), answer(entry.getValue(), deadline - System.nanoTime())))
                .toList();
    }

    private Optional<String> answer(CompletableFuture<Optional<String>> asked, long nanos) {
        try {
            return asked.get(Math.max(nanos, 0), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            return Optional.of("no answer within " + bound.toMillis() + " ms");
        } catch (ExecutionException e) {
            return Optional.of(e.getCause().toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of("interrupted");
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private final class Probe {
        private final HealthCheck check;
        private CompletableFuture<Optional<String>> asked = CompletableFuture.completedFuture(Optional.empty());

        private Probe(HealthCheck check) {
            this.check = check;
        }

        private synchronized CompletableFuture<Optional<String>> ask() {
            if (asked.isDone()) {
                asked = CompletableFuture.supplyAsync(check.problem(), threads);
            }
            return asked;
        }
    }
}
