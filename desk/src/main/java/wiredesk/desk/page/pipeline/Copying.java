package wiredesk.desk.page.pipeline;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wiredesk.desk.replay.ReplayRefused;

/**
 * Replays that this process copies, or promotes, in the background. When it ends they stop where they are: each can be resumed
 * from there, here or elsewhere.
 */
public final class Copying implements AutoCloseable {

    /** At once: each has a consumer, a producer and a thread. */
    private static final int MOST = 4;

    private static final int REMEMBERED = 100;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Logger LOG = LoggerFactory.getLogger(Copying.class);

    private final Set<String> running = ConcurrentHashMap.newKeySet();
    private final Map<String, String> problems = Collections.synchronizedMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > REMEMBERED;
        }
    });
    private final ThreadPoolExecutor threads =
            new ThreadPoolExecutor(0, MOST, 1, TimeUnit.MINUTES, new SynchronousQueue<>(), work -> {
                Thread thread = new Thread(work, "desk-replay");
                thread.setDaemon(true);
                return thread;
            });

    /** Waits until the work on a replay here has ended; for so long at most. */
    public void awaitEnd(String replay, Duration longest) {
        long end = System.nanoTime() + longest.toNanos();
        try {
            while (running.contains(replay) && System.nanoTime() < end) {
                Thread.sleep(50);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** @throws ReplayRefused if this process is at work on a replay, or on as many others as it can be */
    public void requireIdle(String replay) {
        if (running.contains(replay)) {
            throw new ReplayRefused("this desk is at work on replay " + replay + " already");
        }
        if (!hasRoom()) {
            throw busy(replay);
        }
    }

    /** Whether one more would be taken. */
    public boolean hasRoom() {
        return running.size() < MOST;
    }

    /**
     * Does something for a replay in the background.
     *
     * @throws ReplayRefused if it is at it already, or has too much to do
     */
    public void begin(String replay, Runnable work) {
        if (!running.add(replay)) {
            throw new ReplayRefused("this desk is at work on replay " + replay + " already");
        }
        problems.remove(replay);
        try {
            threads.execute(() -> run(replay, work));
        } catch (RejectedExecutionException e) {
            running.remove(replay);
            throw busy(replay);
        }
    }

    private static ReplayRefused busy(String replay) {
        return new ReplayRefused("this desk works on " + MOST + " replays already; replay " + replay
                + " can be resumed when one of them is done, or by: wiredesk replay resume " + replay);
    }

    private void run(String replay, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            if (threads.isShutdown()) {
                LOG.info("replay {} stops here with the desk; it can be resumed", replay);
            } else {
                problems.put(replay, String.valueOf(e.getMessage()));
                LOG.warn("replay {} has stopped; it can be resumed", replay, e);
            }
        } finally {
            running.remove(replay);
        }
    }

    /** Whether this process is at work on it. */
    public boolean isCopying(String replay) {
        return running.contains(replay);
    }

    /** How the work on it ended here, if that was by a failure; else null. */
    public String problem(String replay) {
        return problems.get(replay);
    }

    @Override
    public void close() {
        threads.shutdownNow();
        try {
            threads.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
