package wiredesk.runtime;

import dev.failsafe.Failsafe;
import dev.failsafe.RetryPolicy;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wiredesk.runtime.config.Settings;
import wiredesk.runtime.kafka.Cluster;

/** Waits until Kafka, topics, registry and schemas are there, with growing, jittered pauses. */
final class Prerequisites {

    private static final Logger LOG = LoggerFactory.getLogger(Prerequisites.class);

    private final Cluster cluster;
    private final Duration patience;

    Prerequisites(Cluster cluster, Settings settings) {
        this.cluster = cluster;
        this.patience = settings.get(RuntimeSettings.START_TIMEOUT);
    }

    /** Whether everything was there in time; false also when {@code end} came first. */
    boolean await(CompletableFuture<ExitCode> end) {
        RetryPolicy<Optional<String>> retry = RetryPolicy.<Optional<String>>builder()
                .handleResultIf(Optional::isPresent)
                .abortIf((problem, failure) -> end.isDone())
                .withBackoff(Duration.ofMillis(200), Duration.ofSeconds(5))
                .withJitter(0.25)
                .withMaxAttempts(-1)
                .withMaxDuration(patience)
                .onRetryScheduled(
                        event -> LOG.warn("waiting: {}", event.getLastResult().orElseThrow()))
                .build();
        CompletableFuture<Optional<String>> asked = Failsafe.with(retry).getAsync(this::problem);
        CompletableFuture.anyOf(asked, end).join();
        if (end.isDone()) {
            asked.cancel(true);
            return false;
        }
        asked.join().ifPresent(problem -> LOG.error("gave up after {} s: {}", patience.toSeconds(), problem));
        return asked.join().isEmpty();
    }

    private Optional<String> problem() {
        return cluster.kafkaProblem().or(cluster::topicsProblem).or(cluster::schemasProblem);
    }
}
