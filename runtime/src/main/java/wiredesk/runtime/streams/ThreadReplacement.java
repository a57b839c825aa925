package wiredesk.runtime.streams;

import static org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse.REPLACE_THREAD;
import static org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse.SHUTDOWN_CLIENT;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleSupplier;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wiredesk.runtime.RuntimeSettings;

/**
 * Replaces a stream thread that failed, after a pause that doubles from half a second to half a minute while failures
 * follow each other, each pause shortened at random by up to a half so that instances do not return in step. The position
 * has not moved and the transaction is aborted: the new thread does the work again. It never gives up, since what is wrong
 * is not the record; readiness says what it is. What ends the process is an exhausted or broken virtual machine, and a full
 * disk: each new thread would read the lost state from Kafka anew and fill the disk again, and somebody has to make room.
 */
final class ThreadReplacement implements StreamsUncaughtExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ThreadReplacement.class);
    private static final Duration SHORTEST = Duration.ofMillis(500);
    private static final Duration LONGEST = Duration.ofSeconds(30);
    /** Longer than the longest pause with all that comes before the next failure, so that readiness does not flicker. */
    private static final Duration RECENT = Duration.ofMinutes(1);
    /** After this long without a failure the next one counts as the first. */
    private static final Duration CALM = Duration.ofMinutes(2);

    private final Clock clock;
    private final DoubleSupplier random;
    private final Pause pause;
    private final CountDownLatch closing = new CountDownLatch(1);
    private Duration next = SHORTEST;
    private Instant last = Instant.MIN;
    private Throwable failure;

    /** Waits, or returns at once when there is no sense in waiting. */
    interface Pause {
        void last(Duration duration, CountDownLatch unless) throws InterruptedException;
    }

    ThreadReplacement() {
        this(
                Clock.systemUTC(),
                Math::random,
                (duration, unless) -> unless.await(duration.toMillis(), TimeUnit.MILLISECONDS));
    }

    ThreadReplacement(Clock clock, DoubleSupplier random, Pause pause) {
        this.clock = clock;
        this.random = random;
        this.pause = pause;
    }

    @Override
    public StreamThreadExceptionResponse handle(Throwable thrown) {
        if (rootCause(thrown) instanceof VirtualMachineError) {
            LOG.error("the virtual machine is at its end", thrown);
            return SHUTDOWN_CLIENT;
        }
        Duration delay = delay(thrown);
        if (DiskFull.is(thrown)) {
            LOG.error(
                    "the disk that {} is on is full; nothing is lost, make room and start again: {}",
                    RuntimeSettings.STREAMS_STATE_DIR.key(),
                    rootCause(thrown).toString());
            return SHUTDOWN_CLIENT;
        }
        // Streams logs the stack trace itself.
        LOG.warn(
                "stream thread failed, replaced in {} ms: {}",
                delay.toMillis(),
                rootCause(thrown).toString());
        try {
            pause.last(delay, closing);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return SHUTDOWN_CLIENT;
        }
        return closing.getCount() == 0 ? SHUTDOWN_CLIENT : REPLACE_THREAD;
    }

    /** What the last failure was, while it is recent. */
    synchronized Optional<String> problem() {
        return failure == null || clock.instant().isAfter(last.plus(RECENT))
                ? Optional.empty()
                : Optional.of("a stream thread failed at " + last + ": " + rootCause(failure));
    }

    /** Ends a pause that runs; there will be no new thread. */
    void close() {
        closing.countDown();
    }

    private synchronized Duration delay(Throwable thrown) {
        Instant now = clock.instant();
        if (failure == null || last.plus(CALM).isBefore(now)) {
            next = SHORTEST;
        }
        Duration delay = Duration.ofMillis((long) (next.toMillis() * (1 - random.getAsDouble() / 2)));
        next = next.multipliedBy(2).compareTo(LONGEST) < 0 ? next.multipliedBy(2) : LONGEST;
        last = now;
        failure = thrown;
        return delay;
    }

    private static Throwable rootCause(Throwable thrown) {
        Throwable cause = thrown;
        for (int depth = 0; cause.getCause() != null && depth < 50; depth++) {
            cause = cause.getCause();
        }
        return cause;
    }
}
