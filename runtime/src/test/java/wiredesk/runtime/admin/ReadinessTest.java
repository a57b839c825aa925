package wiredesk.runtime.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import wiredesk.runtime.admin.Readiness.Finding;

class ReadinessTest {

    @Test
    void everyCheckIsNamedInOrderWithWhatItFinds() {
        try (Readiness readiness = new Readiness(Duration.ofSeconds(30))) {
            readiness.add(new HealthCheck("kafka", Optional::empty));
            readiness.add(new HealthCheck("topics", () -> Optional.of("news.raw is missing")));

            List<Finding> findings = readiness.findings();

            assertThat(findings)
                    .containsExactly(
                            new Finding("kafka", Optional.empty()),
                            new Finding("topics", Optional.of("news.raw is missing")));
        }
    }

    @Test
    void checkThatThrowsIsAProblem() {
        try (Readiness readiness = new Readiness(Duration.ofSeconds(30))) {
            readiness.add(new HealthCheck("kafka", () -> {
                throw new IllegalStateException("closed");
            }));

            List<Finding> findings = readiness.findings();

            assertThat(findings.get(0).problem())
                    .hasValueSatisfying(text -> assertThat(text).contains("closed"));
        }
    }

    @Test
    void checkThatHangsIsAProblemAndIsNotAskedAgainBeforeItComesBack() {
        AtomicInteger asked = new AtomicInteger();
        CountDownLatch forever = new CountDownLatch(1);
        try (Readiness readiness = new Readiness(Duration.ofMillis(20))) {
            readiness.add(new HealthCheck("kafka", () -> {
                asked.incrementAndGet();
                try {
                    forever.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                return Optional.empty();
            }));
            readiness.findings();

            List<Finding> findings = readiness.findings();

            assertThat(findings.get(0).problem()).contains("no answer within 20 ms");
            assertThat(asked).hasValueLessThanOrEqualTo(1);
        }
    }
}
