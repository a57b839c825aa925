package wiredesk.desk.page.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecentTimesTest {

    private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");

    private final RecentTimes times = new RecentTimes();

    @Test
    void percentilesAreThoseOfWhatWasTaken() {
        IntStream.rangeClosed(1, 100).forEach(number -> times.add(NOW, Duration.ofMillis(number * 10L), NOW));

        Sample.Latency read = times.read("decided", NOW);

        assertThat(read.count()).isEqualTo(100);
        assertThat((double) read.p50()).isCloseTo(500, within(10.0));
        assertThat((double) read.p95()).isCloseTo(950, within(10.0));
        assertThat((double) read.p99()).isCloseTo(990, within(10.0));
    }

    @Test
    void whatIsOlderThanFiveMinutesIsForgotten() {
        times.add(NOW, Duration.ofSeconds(1), NOW);
        times.add(NOW.plusSeconds(200), Duration.ofSeconds(2), NOW.plusSeconds(200));

        Sample.Latency read = times.read("decided", NOW.plusSeconds(330));

        assertThat(read.count()).isEqualTo(1);
        assertThat((double) read.p50()).isCloseTo(2_000, within(20.0));
    }

    @Test
    void historyThatIsBroughtInIsNoLatency() {
        times.add(NOW, Duration.ofDays(3), NOW);

        assertThat(times.read("received", NOW).count()).isZero();
    }

    @Test
    void aClockThatIsAheadCountsAsNoTimeAtAll() {
        times.add(NOW, Duration.ofSeconds(-4), NOW);

        assertThat(times.read("received", NOW).p99()).isZero();
    }

    @Test
    void withoutArticlesThereIsNothingToSay() {
        assertThat(times.read("received", NOW)).isEqualTo(new Sample.Latency("received", 0, null, null, null, null));
    }
}
