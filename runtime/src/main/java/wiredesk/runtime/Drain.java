package wiredesk.runtime;

import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Closes services within a bound.
 *
 * @param bound for all of them together
 */
record Drain(Duration bound) {

    private static final Logger LOG = LoggerFactory.getLogger(Drain.class);

    /** Closes them one after the other; returns whether all of them finished their work in time. */
    boolean close(Collection<Service> services) {
        long start = System.nanoTime();
        boolean drained = true;
        for (Service service : services) {
            Duration left = bound.minusNanos(System.nanoTime() - start);
            drained &= close(service, left.isNegative() ? Duration.ZERO : left);
        }
        return drained;
    }

    private boolean close(Service service, Duration left) {
        CompletableFuture<Void> closing = new CompletableFuture<>();
        Thread thread = new Thread(() -> close(service, closing), "close-" + service.name());
        thread.setDaemon(true); // the process must be able to end though a service does not
        thread.start();
        try {
            closing.get(left.toMillis(), TimeUnit.MILLISECONDS);
            LOG.info("{} has finished its work", service.name());
            return true;
        } catch (TimeoutException e) {
            LOG.error("{} did not finish its work within {} s", service.name(), bound.toSeconds());
        } catch (ExecutionException e) {
            LOG.error("{} could not finish its work", service.name(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    private static void close(Service service, CompletableFuture<Void> closing) {
        try {
            service.close();
            closing.complete(null);
        } catch (RuntimeException | Error e) {
            closing.completeExceptionally(e);
        }
    }
}
