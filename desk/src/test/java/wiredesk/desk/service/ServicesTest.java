package wiredesk.desk.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import wiredesk.runtime.Service;
import wiredesk.runtime.config.InvalidSetting;
import wiredesk.runtime.config.Settings;

/** Which services a process runs; none of them is started. */
class ServicesTest {

    @Test
    void enrichHasALiveLaneAndAReplayLane() {
        assertThat(names(Stage.ENRICH, Map.of())).containsExactly("enrich", "enrich-replay");
        assertThat(names(Stage.ALL, Map.of())).containsExactly("sink", "enrich", "enrich-replay", "desk", "ingest");
    }

    @Test
    void eitherLaneCanHaveAProcessOfItsOwn() {
        assertThat(names(Stage.ENRICH, Map.of("enrich.replay.threads", "0"))).containsExactly("enrich");
        assertThat(names(Stage.ENRICH, Map.of("enrich.live.enabled", "false"))).containsExactly("enrich-replay");
    }

    @Test
    void enrichWithoutAnyLaneIsRefused() {
        Map<String, String> neither = Map.of("enrich.live.enabled", "false", "enrich.replay.threads", "0");

        assertThatThrownBy(() -> names(Stage.ENRICH, neither))
                .isInstanceOf(InvalidSetting.class)
                .hasMessageContainingAll("enrich.replay.threads", "enrich.live.enabled");
    }

    @Test
    void bothLanesShareTheAdminPortOfEnrich() {
        assertThat(services(Stage.ENRICH, Map.of()))
                .extracting(Service::adminPort)
                .containsExactly(7072, 7072);
    }

    @Test
    void whatIsSharedIsMadeOnce() {
        Once<Object> shared = new Once<>(Object::new);

        assertThat(shared.get()).isSameAs(shared.get());
    }

    private static List<String> names(Stage stage, Map<String, String> given) {
        return services(stage, given).stream().map(Service::name).toList();
    }

    private static List<Service> services(Stage stage, Map<String, String> given) {
        Settings settings = Settings.load(AllSettings.all(), Optional.empty(), Map.of(), given);
        return Services.of(stage, settings, new SimpleMeterRegistry(), () -> {
            throw new IllegalStateException("nothing has started");
        });
    }
}
