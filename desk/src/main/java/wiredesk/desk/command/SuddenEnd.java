package wiredesk.desk.command;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes a temporary folder away when Ctrl-C or SIGTERM ends the process before the services are there, which would handle
 * the signal themselves. What runs meanwhile still writes to the folder, and is not asked whether it is done: interrupted,
 * Kafka would say at length why it cannot start.
 */
final class SuddenEnd implements AutoCloseable {

    private static final Duration BOUND = Duration.ofSeconds(3);
    /** As shells have it for what Ctrl-C ends. */
    private static final int INTERRUPTED = 130;

    private final Thread hook;

    private SuddenEnd(TemporaryFolder folder) {
        hook = new Thread(() -> takeAway(folder), "sudden-end");
    }

    static SuddenEnd of(TemporaryFolder folder) {
        SuddenEnd end = new SuddenEnd(folder);
        Runtime.getRuntime().addShutdownHook(end.hook);
        return end;
    }

    private static void takeAway(TemporaryFolder folder) {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            context.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.OFF);
        }
        ProcessHandle.current().children().forEach(ProcessHandle::destroyForcibly); // the registry
        Instant end = Instant.now().plus(BOUND);
        while (Instant.now().isBefore(end)) {
            try {
                folder.close();
                Runtime.getRuntime().halt(INTERRUPTED); // before somebody makes it anew
            } catch (IOException somebodyWrites) {
                continue;
            }
        }
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            return; // the hook is at work
        }
    }
}
