package wiredesk.desk.command;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets Ctrl-C and SIGTERM end a command as its own end would: the thread is interrupted, and the process waits, within
 * bounds, until what was published is taken back, and what was started has stopped and left nothing behind.
 */
final class OrderlyEnd implements AutoCloseable {

    private static final Duration BOUND = Duration.ofSeconds(40);

    private final CountDownLatch over = new CountDownLatch(1);
    private final Thread hook;

    private OrderlyEnd(Thread working) {
        hook = new Thread(() -> end(working), "orderly-end");
    }

    static OrderlyEnd ofThisThread() {
        OrderlyEnd end = new OrderlyEnd(Thread.currentThread());
        Runtime.getRuntime().addShutdownHook(end.hook);
        return end;
    }

    private void end(Thread working) {
        working.interrupt();
        try {
            over.await(BOUND.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        over.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            return; // the hook is at work, and has what it waits for
        }
    }
}
