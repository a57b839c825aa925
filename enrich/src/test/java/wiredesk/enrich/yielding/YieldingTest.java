package wiredesk.enrich.yielding;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

/** A lane that notes what it is told, and a lag that is what the test says; a negative one stands for no answer. */
class YieldingTest {

    private static final String PAUSES = "pauses";
    private static final String GOES_ON = "goes on";

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final List<String> told = new ArrayList<>();
    private long lag;

    @Test
    void laneRunsAsLongAsNoMoreThanTheBoundWait() {
        look(yielding(100), 0, 100, 3);

        assertThat(told).isEmpty();
        assertThat(gauge("wiredesk.enrich.replay.paused")).isZero();
    }

    @Test
    void laneIsPausedOnceWhileTooManyWait() {
        look(yielding(100), 101, 5_000, 200);

        assertThat(told).containsExactly(PAUSES);
        assertThat(gauge("wiredesk.enrich.replay.paused")).isEqualTo(1);
        assertThat(gauge("wiredesk.enrich.live.lag")).isEqualTo(200);
    }

    @Test
    void laneGoesOnWhenHalfOfTheBoundIsLeft() {
        Yielding yielding = yielding(100);
        look(yielding, 101, 51);
        assertThat(told).containsExactly(PAUSES);

        look(yielding, 50);

        assertThat(told).containsExactly(PAUSES, GOES_ON);
        assertThat(gauge("wiredesk.enrich.replay.paused")).isZero();
    }

    @Test
    void boundOfNoneStopsTheLaneForASingleArticle() {
        look(yielding(0), 1, 0);

        assertThat(told).containsExactly(PAUSES, GOES_ON);
    }

    @Test
    void pausedLaneStaysSoWhileKafkaDoesNotAnswer() {
        Yielding yielding = yielding(100);

        look(yielding, 101, -1, -1);

        assertThat(told).containsExactly(PAUSES);
        assertThat(gauge("wiredesk.enrich.replay.paused")).isEqualTo(1);
        assertThat(gauge("wiredesk.enrich.live.lag")).isNaN();
    }

    @Test
    void runningLaneStaysSoWhileKafkaDoesNotAnswerAndIsPausedAfterwards() {
        Yielding yielding = yielding(100);
        look(yielding, 3, -1);
        assertThat(told).isEmpty();

        look(yielding, 101);

        assertThat(told).containsExactly(PAUSES);
    }

    private Yielding yielding(long bound) {
        return new Yielding(this::answer, bound, paused -> told.add(paused ? PAUSES : GOES_ON), meters, () -> {});
    }

    private void look(Yielding yielding, long... lags) {
        for (long each : lags) {
            lag = each;
            yielding.look();
        }
    }

    private long answer() throws TimeoutException {
        if (lag < 0) {
            throw new TimeoutException("no answer");
        }
        return lag;
    }

    private double gauge(String name) {
        return meters.get(name).gauge().value();
    }
}
