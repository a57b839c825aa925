package wiredesk.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wiredesk.runtime.config.InvalidSetting;
import wiredesk.runtime.config.Setting;
import wiredesk.runtime.config.Settings;

class RuntimeSettingsTest {

    @Test
    void everySettingIsListedOnce() throws ReflectiveOperationException {
        List<String> listed = RuntimeSettings.all().stream().map(Setting::key).toList();

        long constants = Arrays.stream(RuntimeSettings.class.getFields())
                .filter(field -> field.getType() == Setting.class)
                .count();

        assertThat(listed).doesNotHaveDuplicates().hasSize((int) constants);
    }

    @ParameterizedTest
    @CsvSource({
        "kafka.bootstrap.servers, localhost",
        "kafka.bootstrap.servers, 'a:9092,'",
        "schema.registry.url, localhost:8081",
        "topics.prefix, news/",
        "topics.partitions, 0",
        "topics.raw.retention, 0s",
        "admin.port, -1",
        "streams.threads, 0",
        "tracing.endpoint, localhost:4318",
        "tracing.endpoint, grpc://localhost:4317",
        "tracing.sample, 1.5",
        "tracing.sample, -0.1",
        "tracing.sample, all",
        "log.format, xml",
        "log.level, loud"
    })
    void wrongValueStopsTheStart(String key, String value) {
        assertThatThrownBy(() -> Settings.load(RuntimeSettings.all(), Optional.empty(), Map.of(), Map.of(key, value)))
                .isInstanceOf(InvalidSetting.class)
                .hasMessageContaining("setting " + key + " is '" + value + "'")
                .hasMessageContaining("expected ");
    }

    @ParameterizedTest
    @CsvSource({
        "kafka.bootstrap.servers, 'a:9092, [::1]:9092'",
        "schema.registry.url, 'https://a.example/apis/ccompat/v7,http://b:8081'",
        "topics.prefix, ''",
        "tracing.endpoint, https://otlp.example/otlp",
        "tracing.sample, 0.01",
        "tracing.headers, 'Authorization=Basic dTpw==,X-Scope=desk'",
        "log.level, WARN"
    })
    void rightValueIsTaken(String key, String value) {
        Settings settings = Settings.load(RuntimeSettings.all(), Optional.empty(), Map.of(), Map.of(key, value));

        assertThat(settings.given()).singleElement().extracting("key").isEqualTo(key);
    }

    @Test
    void keyOfACollectorIsNotShownThoughItIsWrong() {
        assertThatThrownBy(() -> Settings.load(
                        RuntimeSettings.all(), Optional.empty(), Map.of(), Map.of("tracing.headers", "hushhush")))
                .isInstanceOf(InvalidSetting.class)
                .hasMessageContaining("setting tracing.headers")
                .hasMessageContaining("name=value")
                .hasMessageNotContaining("hushhush");
    }

    @Test
    void userInTheAddressOfACollectorIsRefused() {
        assertThatThrownBy(() -> Settings.load(
                        RuntimeSettings.all(),
                        Optional.empty(),
                        Map.of(),
                        Map.of("tracing.endpoint", "https://u:hushhush@otlp.example")))
                .isInstanceOf(InvalidSetting.class)
                .hasMessageContaining("tracing.headers")
                .hasMessageNotContaining("hushhush");
    }
}
