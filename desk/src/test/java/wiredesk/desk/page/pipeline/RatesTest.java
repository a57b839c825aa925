package wiredesk.desk.page.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RatesTest {

    private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");

    private final Rates rates = new Rates(Duration.ofSeconds(10));

    @Test
    void oneReadingSaysNothing() {
        assertThat(rates.of("raw", 500, NOW)).isNull();
    }

    @Test
    void growthIsPerSecond() {
        rates.of("raw", 500, NOW);

        assertThat(rates.of("raw", 520, NOW.plusSeconds(4))).isEqualTo(5.0);
    }

    @Test
    void whatLiesBeforeTheSpanDoesNotCount() {
        rates.of("raw", 0, NOW);
        rates.of("raw", 1_000, NOW.plusSeconds(2));
        rates.of("raw", 1_000, NOW.plusSeconds(8));

        assertThat(rates.of("raw", 1_000, NOW.plusSeconds(14))).isZero();
    }

    @Test
    void aTopicMadeAnewBeginsAnew() {
        rates.of("raw", 500, NOW);

        assertThat(rates.of("raw", 3, NOW.plusSeconds(2))).isNull();
        assertThat(rates.of("raw", 7, NOW.plusSeconds(4))).isEqualTo(2.0);
    }
}
