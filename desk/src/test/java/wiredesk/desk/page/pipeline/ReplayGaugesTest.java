package wiredesk.desk.page.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReplayGaugesTest {

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final ReplayGauges gauges = new ReplayGauges(meters);

    @Test
    void openReplaysShowHowFarTheyAre() {
        gauges.show(List.of(replay("spring", "RUNNING", 25, 100, true), replay("autumn", "PAUSED", 0, 0, false)));

        assertThat(value("wiredesk.replay.done", "spring")).isEqualTo(0.25);
        assertThat(value("wiredesk.replay.copied", "spring")).isEqualTo(20);
        assertThat(value("wiredesk.replay.stalled", "spring")).isEqualTo(1);
        assertThat(value("wiredesk.replay.done", "autumn")).isEqualTo(1);
        assertThat(value("wiredesk.replay.stalled", "autumn")).isZero();
    }

    @Test
    void whatHasEndedIsNotShownAnyLonger() {
        gauges.show(List.of(replay("spring", "RUNNING", 25, 100, false)));

        gauges.show(List.of(replay("spring", "DONE", 100, 100, false)));

        assertThat(meters.getMeters()).isEmpty();
    }

    private double value(String name, String replay) {
        Gauge gauge = meters.get(name).tag("replay", replay).gauge();
        return gauge.value();
    }

    private static Sample.ReplayLine replay(String id, String state, long passed, long length, boolean stalled) {
        return new Sample.ReplayLine(
                id,
                Instant.EPOCH,
                Instant.EPOCH,
                state,
                false,
                "all",
                null,
                passed,
                length,
                20,
                null,
                null,
                false,
                stalled,
                null);
    }
}
