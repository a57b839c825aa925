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
        "log.level, WARN"
    })
    void rightValueIsTaken(String key, String value) {
        Settings settings = Settings.load(RuntimeSettings.all(), Optional.empty(), Map.of(), Map.of(key, value));

        assertThat(settings.given()).singleElement().extracting("key").isEqualTo(key);
    }
}
