package wiredesk.desk.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RateTest {

    @Test
    void articlesAreDueAtEvenDistancesFromTheStart() {
        // given
        Rate rate = Rate.parse("2.5");
        // when
        Duration due = rate.until(1000);
        // then
        assertThat(due).isEqualTo(Duration.ofSeconds(400));
    }

    @Test
    void maxKeepsNoDistance() {
        // given
        Rate rate = Rate.parse(" MAX ");
        // when
        Duration due = rate.until(1000);
        // then
        assertThat(rate.isMax()).isTrue();
        assertThat(due).isZero();
        assertThat(rate).hasToString("max");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "fast", "1e3", "NaN", "100001", "1.2.3"})
    void whatIsNoRateIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Rate.parse(text)).withMessageContaining("expected");
    }

    @Test
    void timeBoundsTheArticlesOfALoad() {
        // given
        Load load = new Load(Rate.parse("2.5"), 1_000, Duration.ofSeconds(3));
        // when
        int most = load.most();
        // then
        assertThat(most).isEqualTo(8);
    }
}
