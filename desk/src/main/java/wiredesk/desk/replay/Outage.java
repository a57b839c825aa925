package wiredesk.desk.replay;

import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeException;
import dev.failsafe.RetryPolicy;
import dev.failsafe.function.CheckedSupplier;
import java.time.Duration;
import org.apache.kafka.common.errors.RetriableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Kafka or the registry are away for a while: work that can be begun again where it stopped is tried until they are back. */
final class Outage {

    private static final Logger LOG = LoggerFactory.getLogger(Outage.class);

    private static final RetryPolicy<Object> PATIENT = RetryPolicy.builder()
            .handleIf(failure ->
                    failure instanceof RetriableException || failure.getCause() instanceof RetriableException)
            .withBackoff(Duration.ofMillis(500), Duration.ofSeconds(30))
            .withJitter(0.2)
            .withMaxRetries(-1)
            .withMaxDuration(Duration.ofMinutes(30))
            .onRetry(retry -> LOG.warn("tried again: {}", String.valueOf(retry.getLastException())))
            .build();

    private Outage() {}

    /** @throws RuntimeException what the work throws that is no outage, or still throws after half an hour of one */
    static <T> T outlast(CheckedSupplier<T> work) {
        try {
            return Failsafe.with(PATIENT).get(work);
        } catch (FailsafeException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
