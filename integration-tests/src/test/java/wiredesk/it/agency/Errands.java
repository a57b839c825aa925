package wiredesk.it.agency;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** What a wire has yet to do, one thing after the other, on a thread of its own: the agency never waits for a customer. */
final class Errands implements AutoCloseable {

    /** Something to do that may be interrupted when the agency closes. */
    @FunctionalInterface
    interface Errand {
        void run() throws Exception;
    }

    private final ExecutorService courier;
    private final AtomicInteger waiting = new AtomicInteger();

    Errands(String name) {
        courier = Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    void add(Errand errand) {
        waiting.incrementAndGet();
        courier.execute(() -> {
            try {
                errand.run();
                waiting.decrementAndGet();
            } catch (InterruptedException closing) {
                Thread.currentThread().interrupt();
            } catch (Exception e) {
                // it stays undone, and whoever waits for the agency is told in vain
                throw new IllegalStateException("an errand failed", e);
            }
        });
    }

    boolean areDone() {
        return waiting.get() == 0;
    }

    @Override
    public void close() {
        courier.shutdownNow();
        try {
            courier.awaitTermination(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
