package wiredesk.runtime.kafka;

import dev.failsafe.Failsafe;
import dev.failsafe.RetryPolicy;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Waits for something to be well, with growing, jittered pauses, and says so whenever the problem becomes another one.
 *
 * @param bound how long altogether
 */
public record Waiting(Duration bound) {

    private static final Logger LOG = LoggerFactory.getLogger(Waiting.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
    private static final double JITTER = 0.25;

    /**
     * Asks until there is no problem.
     *
     * @param end waiting is given up when it completes
     * @return the last problem; empty if there is none any more
     */
    public Optional<String> untilWell(Supplier<Optional<String>> problem, CompletableFuture<?> end) {
        RetryPolicy<Optional<String>> retry = RetryPolicy.<Optional<String>>builder()
                .handleResultIf(Optional::isPresent)
                .abortIf((found, failure) -> end.isDone())
                .withBackoff(FIRST_PAUSE, LONGEST_PAUSE)
                .withJitter(JITTER)
                .withMaxAttempts(-1)
                .withMaxDuration(bound.compareTo(FIRST_PAUSE) > 0 ? bound : FIRST_PAUSE.plusMillis(1))
                .build();
        CompletableFuture<Optional<String>> asked = Failsafe.with(retry).getAsync(new Reported(problem)::ask);
        CompletableFuture.anyOf(asked, end).exceptionally(failure -> null).join();
        if (!asked.isDone()) {
            asked.cancel(true);
            return Optional.of("given up");
        }
        return asked.join();
    }

    /** Logs a problem once, not at every attempt. */
    private static final class Reported {
        private final Supplier<Optional<String>> problem;
        private Optional<String> last = Optional.empty();

        private Reported(Supplier<Optional<String>> problem) {
            this.problem = problem;
        }

        private Optional<String> ask() {
            Optional<String> found = problem.get();
            found.filter(text -> !found.equals(last)).ifPresent(text -> LOG.warn("waiting: {}", text));
            last = found;
            return found;
        }
    }
}
