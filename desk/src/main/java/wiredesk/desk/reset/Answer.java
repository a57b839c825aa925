package wiredesk.desk.reset;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.common.KafkaFuture;
import wiredesk.runtime.kafka.Unreachable;

/** What Kafka answers to an administrator, waited for. */
final class Answer {

    private static final long SECONDS = 60;

    private Answer() {}

    static <T> T of(KafkaFuture<T> asked) throws ExecutionException {
        try {
            return asked.get(SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new Unreachable("Kafka has not answered within " + SECONDS + " s");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for Kafka", e);
        }
    }

    /** Never returns: throws what Kafka gave for a reason. */
    static <T> T failed(ExecutionException failure) {
        throw failure.getCause() instanceof RuntimeException cause
                ? cause
                : new IllegalStateException(failure.getCause());
    }
}
