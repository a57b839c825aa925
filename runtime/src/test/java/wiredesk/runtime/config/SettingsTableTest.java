package wiredesk.runtime.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class SettingsTableTest {

    @Test
    void tableHasOneRowASettingAndShowsNoSecret() {
        List<Setting<?>> settings = List.of(
                Setting.duration("a.pause", Duration.ofMinutes(90), "How long."),
                Setting.secret("a.key", "hush", "Who | what."),
                Setting.path("a.dir", "Where."));

        String table = SettingsTable.markdown(settings);

        assertThat(table).isEqualTo("""
                        | setting | meaning | value | default |
                        |---|---|---|---|
                        | `a.pause` | How long. | a length of time like 250ms, 30s, 5m, 1h30m or 30d | `1h30m` |
                        | `a.key` | Who \\| what. | text, kept secret | `********` |
                        | `a.dir` | Where. | a path |  |
                        """);
    }
}
