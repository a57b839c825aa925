package wiredesk.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import wiredesk.runtime.admin.HealthCheck;
import wiredesk.schemas.Topic;

class DrainTest {

    private final List<String> closed = new ArrayList<>();

    @Test
    void servicesAreClosedOneAfterTheOther() {
        boolean drained = new Drain(Duration.ofMinutes(1))
                .close(List.of(service(() -> closed.add("sink")), service(() -> closed.add("enrich"))));

        assertThat(drained).isTrue();
        assertThat(closed).containsExactly("sink", "enrich");
    }

    @Test
    void serviceThatDoesNotFinishIsLeftBehind() {
        CountDownLatch never = new CountDownLatch(1);

        boolean drained = new Drain(Duration.ofMillis(50)).close(List.of(service(() -> {
            try {
                never.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        })));

        assertThat(drained).isFalse();
    }

    @Test
    void serviceThatFailsDoesNotKeepTheOthersFromFinishing() {
        boolean drained = new Drain(Duration.ofMinutes(1))
                .close(List.of(
                        service(() -> {
                            throw new IllegalStateException("broken");
                        }),
                        service(() -> closed.add("enrich"))));

        assertThat(drained).isFalse();
        assertThat(closed).containsExactly("enrich");
    }

    private static Service service(Runnable close) {
        return new Service() {
            @Override
            public String name() {
                return "test";
            }

            @Override
            public List<Topic> topics() {
                return List.of();
            }

            @Override
            public void start() {}

            @Override
            public List<HealthCheck> readiness() {
                return List.of();
            }

            @Override
            public void close() {
                close.run();
            }
        };
    }
}
