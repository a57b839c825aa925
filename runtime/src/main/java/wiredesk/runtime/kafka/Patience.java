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
 * Waits for something to be well, with growing, jittered pauses.
 *
 * @param bound how long altogether
 */
public record Patience(Duration bound) {

    private static final Logger LOG = LoggerFactory.getLogger(Patience.class);

    /**
     * Asks until there is no problem.
     *
     * @param end waiting is given up when it completes
     * @return the last problem; empty if there is none any more
     */
    public Optional<String> await(Supplier<Optional<String>> problem, CompletableFuture<?> end) {
        RetryPolicy<Optional<String>> retry = RetryPolicy.<Optional<String>>builder()
                .handleResultIf(Optional::isPresent)
                .abortIf((found, failure) -> end.isDone())
                .withBackoff(Duration.ofMillis(200), Duration.ofSeconds(5))
                .withJitter(0.25)
                .withMaxAttempts(-1)
                .withMaxDuration(bound)
                .onRetryScheduled(
                        event -> LOG.warn("waiting: {}", event.getLastResult().orElse("")))
                .build();
        CompletableFuture<Optional<String>> asked = Failsafe.with(retry).getAsync(problem::get);
        CompletableFuture.anyOf(asked, end).exceptionally(failure -> null).join();
        if (!asked.isDone()) {
            asked.cancel(true);
            return Optional.of("given up");
        }
        return asked.join();
    }
}
