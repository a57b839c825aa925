package wiredesk.ingest.publish;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** The publisher's thread. */
final class Senders {

    private static final long DRAIN_SECONDS = 10;

    private Senders() {}

    static ExecutorService single(String name) {
        return Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Takes nothing new and waits, within bounds, for what was given before. */
    static void drain(ExecutorService sender) {
        sender.shutdown();
        try {
            if (!sender.awaitTermination(DRAIN_SECONDS, TimeUnit.SECONDS)) {
                sender.shutdownNow();
            }
        } catch (InterruptedException stop) {
            sender.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
