package wiredesk.ingest.silence;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import wiredesk.ingest.drop.ManualClock;
import wiredesk.schemas.Alert;
import wiredesk.schemas.AlertSeverity;
import wiredesk.schemas.AlertState;

class SilenceWatchTest {

    private static final Duration SHORTEST = Duration.ofMinutes(10);
    private static final Duration INTERVAL = Duration.ofMinutes(10);

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final ManualClock clock = new ManualClock();
    private final Written alerts = new Written();
    private final SilenceWatch watch = watch(List.of("wire", "quiet"));

    @Test
    void silenceThatLastsLongerThanExpectedIsOneAlert() {
        month("wire");
        Instant last = clock.instant();
        pass(Duration.ofMinutes(20));
        assertThat(alerts.written).isEmpty();

        pass(Duration.ofHours(2));

        assertThat(alerts.written).hasSize(1);
        Alert alert = alerts.written.get(0);
        assertThat(alert.getId()).isEqualTo("silence/wire");
        assertThat(alert.getSubject()).isEqualTo("wire");
        assertThat(alert.getState()).isEqualTo(AlertState.FIRING);
        assertThat(alert.getSeverity()).isEqualTo(AlertSeverity.WARNING);
        assertThat(alert.getSince()).isEqualTo(last);
        assertThat(alert.getExpectedSeconds()).isBetween(1500L, 2700L);
        assertThat(alert.getActualSeconds()).isGreaterThan(alert.getExpectedSeconds());
        assertThat(gauge("silent", "wire")).isEqualTo(1);
        assertThat(gauge("silence", "wire")).isEqualTo(Duration.ofMinutes(140).toSeconds());
    }

    @Test
    void somethingNewResolvesTheAlert() {
        month("wire");
        pass(Duration.ofHours(2));

        watch.arrived("wire", clock.instant());
        watch.look();

        assertThat(alerts.written).extracting(Alert::getState).containsExactly(AlertState.FIRING, AlertState.RESOLVED);
        assertThat(alerts.written.get(1).getActualSeconds()).isEqualTo(7200);
        assertThat(gauge("silent", "wire")).isZero();
    }

    @Test
    void timeInWhichNobodyWatchedIsNoSilence() {
        month("wire");
        clock.pass(Duration.ofDays(2)); // ingest is down

        SilenceWatch restarted = watch(List.of("wire"));
        arrivals("wire", restarted);
        restarted.look();

        assertThat(alerts.written).isEmpty();
        clock.pass(Duration.ofHours(2));
        restarted.look();
        assertThat(alerts.written).hasSize(1);
    }

    @Test
    void restartLeavesAnAlertAsItIs() {
        month("wire");
        pass(Duration.ofHours(2));

        SilenceWatch restarted = watch(List.of("wire"));
        arrivals("wire", restarted);
        restarted.look();

        assertThat(alerts.written).hasSize(1);
    }

    @Test
    void sourceThatIsNoLongerConfiguredIsNoLongerSilent() {
        month("wire");
        pass(Duration.ofHours(2));

        watch(List.of("quiet")).look();

        assertThat(alerts.written).extracting(Alert::getState).containsExactly(AlertState.FIRING, AlertState.RESOLVED);
    }

    @Test
    void sourceOfWhichLittleIsKnownIsNoAlert() {
        watch.arrived("quiet", clock.instant());
        pass(Duration.ofDays(3));

        assertThat(alerts.written).isEmpty();
        assertThat(gauge("expected.gap", "quiet")).isNaN();
        assertThat(gauge("silent", "quiet")).isZero();
    }

    @Test
    void partOfAnAgencyIsTheAgency() {
        month("wire.sport");
        assertThat(gauge("silence", "wire")).isZero();

        pass(Duration.ofHours(2));

        assertThat(alerts.written).extracting(Alert::getSubject).containsExactly("wire");
    }

    @Test
    void sourcesThatNobodyConfiguredAreNotWatched() {
        month("made-up");
        pass(Duration.ofHours(2));

        assertThat(alerts.written).isEmpty();
        assertThat(meters.find("wiredesk.ingest.source.silence").gauges()).hasSize(2);
    }

    @Test
    void timesAreTold() {
        assertThat(SilenceWatch.words(Duration.ofSeconds(10))).isEqualTo("1 min");
        assertThat(SilenceWatch.words(Duration.ofMinutes(125))).isEqualTo("2 h 5 min");
        assertThat(SilenceWatch.words(Duration.ofHours(76))).isEqualTo("3 d 4 h");
    }

    private SilenceWatch watch(List<String> sources) {
        return new SilenceWatch(sources, alerts, SHORTEST, clock, meters);
    }

    private final List<Instant> arrivals = new ArrayList<>();

    private void month(String source) {
        Instant end = clock.instant().plus(Duration.ofDays(28));
        while (clock.instant().isBefore(end)) {
            clock.pass(INTERVAL);
            arrivals.add(clock.instant());
            watch.arrived(source, clock.instant());
        }
    }

    /** As they are read when ingest starts. */
    private void arrivals(String source, SilenceWatch restarted) {
        arrivals.forEach(time -> restarted.arrived(source, time));
    }

    /** In looks of a minute. */
    private void pass(Duration time) {
        for (Duration left = time; !left.isZero(); left = left.minusMinutes(1)) {
            clock.pass(Duration.ofMinutes(1));
            watch.look();
        }
    }

    private double gauge(String name, String source) {
        return meters.get("wiredesk.ingest.source." + name)
                .tag("source", source)
                .gauge()
                .value();
    }

    private static final class Written implements Alerts {

        final List<Alert> written = new ArrayList<>();
        private final Map<String, Alert> latest = new TreeMap<>();

        @Override
        public Optional<Alert> find(String id) {
            return Optional.ofNullable(latest.get(id));
        }

        @Override
        public Collection<Alert> all() {
            return List.copyOf(latest.values());
        }

        @Override
        public void write(Alert alert) {
            written.add(alert);
            latest.put(alert.getId(), alert);
        }
    }
}
