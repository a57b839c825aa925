package wiredesk.ingest.source;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A source's own thread: does its turn, pauses for as long as the turn asks, and again, until it is closed. */
public final class Worker implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);
    private static final Duration AFTER_SURPRISE = Duration.ofSeconds(30);
    private static final Duration GRACE = Duration.ofSeconds(5);

    /** One piece of work. */
    @FunctionalInterface
    public interface Turn {
        /** @return how long to pause before the next turn */
        Duration run() throws InterruptedException;
    }

    private final Turn turn;
    private final Thread thread;
    private volatile boolean closing;

    public Worker(String name, Turn turn) {
        this.turn = turn;
        this.thread = new Thread(this::loop, name);
        this.thread.setDaemon(true);
    }

    public void start() {
        thread.start();
    }

    public boolean isClosing() {
        return closing;
    }

    /** Lets the turn that is under way finish within a few seconds, then interrupts it. */
    @Override
    public void close() {
        closing = true;
        try {
            synchronized (this) {
                notifyAll();
            }
            if (!thread.isAlive()) {
                return;
            }
            thread.join(GRACE.toMillis() / 10);
            thread.interrupt();
            thread.join(GRACE.toMillis());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private void loop() {
        try {
            while (!closing) {
                pause(once());
            }
        } catch (InterruptedException stop) {
            LOG.debug("{} ends", thread.getName());
        }
    }

    /** An error in one source's code stops neither this source nor any other. */
    private Duration once() throws InterruptedException {
        try {
            return turn.run();
        } catch (RuntimeException | StackOverflowError surprise) {
            LOG.error("{} goes on after an error", thread.getName(), surprise);
            return AFTER_SURPRISE;
        }
    }

    private synchronized void pause(Duration length) throws InterruptedException {
        if (!closing && !length.isZero()) {
            wait(Math.max(1, length.toMillis()));
        }
    }
}
