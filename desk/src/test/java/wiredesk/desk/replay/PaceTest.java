package wiredesk.desk.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PaceTest {

    @Test
    void withoutARateNothingWaits() {
        Pace pace = new Pace(Optional.empty());

        pace.took(1_000_000);

        assertThat(pace.left()).isZero();
        assertThat(pace.atOnce(500)).isEqualTo(500);
    }

    @Test
    void whatWasCopiedIsWaitedFor() {
        Pace pace = new Pace(Optional.of(1.0));

        pace.took(3_600);

        // a second at most is given for the time before
        assertThat(pace.left()).isBetween(Duration.ofMinutes(59), Duration.ofHours(1));
    }

    @Test
    void aSlowRateCopiesOneByOne() {
        assertThat(new Pace(Optional.of(0.1)).atOnce(500)).isEqualTo(1);
    }
}
