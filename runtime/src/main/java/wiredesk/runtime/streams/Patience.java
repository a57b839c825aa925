package wiredesk.runtime.streams;

import dev.failsafe.Failsafe;
import dev.failsafe.RetryPolicy;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Tries again on the spot what the surroundings made fail, for as long as a transaction stays open anyway. A stumble of
 * the registry so costs a moment; without this it would cost the thread, and the sink its local state, which Streams
 * throws away when a thread ends badly.
 */
final class Patience {

    /** Streams' transactions time out after 10 s. */
    private static final Duration LONGEST = Duration.ofSeconds(4);

    private Patience() {}

    static <T> T tryFor(Supplier<T> work, Function<Throwable, Blame> blame) {
        RetryPolicy<T> policy = RetryPolicy.<T>builder()
                .handleIf(failure -> blame.apply(failure) == Blame.SURROUNDINGS)
                .withBackoff(Duration.ofMillis(50), Duration.ofSeconds(1))
                .withJitter(0.25)
                .withMaxRetries(-1)
                .withMaxDuration(LONGEST)
                .build();
        return Failsafe.with(policy).get(work::get);
    }
}
