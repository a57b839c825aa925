package wiredesk.runtime.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WaitingTest {

    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void asksAgainUntilThereIsNoProblem() {
        Optional<String> problem = new Waiting(Duration.ofMinutes(1))
                .untilWell(
                        () -> asked.incrementAndGet() < 3 ? Optional.of("away") : Optional.empty(),
                        new CompletableFuture<Void>());

        assertThat(problem).isEmpty();
        assertThat(asked).hasValue(3);
    }

    @Test
    void returnsTheProblemThatOutlastsTheBound() {
        Optional<String> problem =
                new Waiting(Duration.ofMillis(1)).untilWell(() -> Optional.of("away"), new CompletableFuture<Void>());

        assertThat(problem).contains("away");
    }

    @Test
    void isGivenUpWhenTheEndComes() {
        CompletableFuture<Void> end = new CompletableFuture<>();

        Optional<String> problem = new Waiting(Duration.ofDays(1))
                .untilWell(
                        () -> {
                            end.complete(null);
                            return Optional.of("away");
                        },
                        end);

        assertThat(problem).isPresent();
    }
}
