package wiredesk.sink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import wiredesk.runtime.RuntimeSettings;
import wiredesk.runtime.config.InvalidSetting;
import wiredesk.runtime.config.Setting;
import wiredesk.runtime.config.Settings;

class RoutesByHttpTest {

    @Test
    void unlessItIsWantedThereIsNone() {
        assertThat(RoutesByHttp.of(settings(Map.of()))).isEmpty();
    }

    @Test
    void thisMachineNeedsNoKey() {
        assertThat(RoutesByHttp.of(settings(Map.of("sink.http.enabled", "true"))))
                .isPresent();
    }

    @Test
    void addressThatOthersReachNeedsKeys() {
        Map<String, String> open = Map.of("sink.http.enabled", "true", "sink.http.host", "0.0.0.0");
        Map<String, String> locked = new HashMap<>(open);
        locked.put("sink.http.keys", "desk:secret");

        assertThatThrownBy(() -> RoutesByHttp.of(settings(open)))
                .isInstanceOf(InvalidSetting.class)
                .hasMessageContaining("sink.http.host")
                .hasMessageContaining("sink.http.keys");
        assertThat(RoutesByHttp.of(settings(locked))).isPresent();
    }

    @Test
    void keyWithoutANameIsRefusedAndNotRepeated() {
        assertThatThrownBy(() ->
                        RoutesByHttp.of(settings(Map.of("sink.http.enabled", "true", "sink.http.keys", "secret"))))
                .isInstanceOf(InvalidSetting.class)
                .hasMessageContaining("sink.http.keys")
                .satisfies(refused -> assertThat(refused.getMessage()).doesNotContain("secret"));
    }

    private static Settings settings(Map<String, String> given) {
        List<Setting<?>> known = Stream.concat(RuntimeSettings.all().stream(), SinkSettings.all().stream())
                .toList();
        return Settings.load(known, Optional.empty(), Map.of(), given);
    }
}
