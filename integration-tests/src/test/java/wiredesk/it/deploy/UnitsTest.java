package wiredesk.it.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import wiredesk.desk.Wiredesk;
import wiredesk.desk.service.AllSettings;
import wiredesk.runtime.ExitCode;
import wiredesk.runtime.RuntimeSettings;
import wiredesk.runtime.config.Settings;

/** The units for systemd. */
class UnitsTest {

    private static final Path FOLDER = Path.of("..", "deploy");
    private static final String ONE = "wiredesk.service";
    private static final String EACH = "wiredesk@.service";

    @ParameterizedTest
    @CsvSource({ONE + ", ''", EACH + ", ingest", EACH + ", enrich", EACH + ", sink", EACH + ", desk"})
    void startsWhatWiredeskUnderstands(String unit, String instance) {
        String[] line = value(unit, "ExecStart").replace("%i", instance).split(" ");

        assertThat(line[0]).isEqualTo("/opt/wiredesk/wiredesk");
        new CommandLine(new Wiredesk())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .parseArgs(List.of(line).subList(1, line.length).toArray(String[]::new));
    }

    @Test
    void oneProcessKeepsItsDataWhereSystemdMakesRoom() {
        assertThat(value(ONE, "ExecStart")).contains("--data /var/lib/" + value(ONE, "StateDirectory") + "/");
    }

    /** What is relative in the settings lies below it: {@code data/streams}. */
    @Test
    void servicesKeepTheirDataWhereSystemdMakesRoom() {
        assertThat(value(EACH, "WorkingDirectory")).isEqualTo("/var/lib/" + value(EACH, "StateDirectory"));
        assertThat(RuntimeSettings.STREAMS_STATE_DIR.fallback().orElseThrow().isAbsolute())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {ONE, EACH})
    void aWrongSettingIsNotTriedAgainAndAgain(String unit) {
        assertThat(value(unit, "Restart")).isEqualTo("on-failure");
        assertThat(value(unit, "RestartPreventExitStatus")).isEqualTo("" + ExitCode.CONFIGURATION.code());
    }

    @ParameterizedTest
    @ValueSource(strings = {ONE, EACH})
    void hasTimeToFinishItsWork(String unit) {
        Duration given =
                Duration.ofSeconds(Long.parseLong(value(unit, "TimeoutStopSec").replace("s", "")));
        Settings settings = Settings.load(AllSettings.all(), Optional.empty(), Map.of(), Map.of());

        assertThat(given)
                .isGreaterThanOrEqualTo(
                        settings.get(RuntimeSettings.STOP_TIMEOUT).plusSeconds(10));
    }

    private static String value(String unit, String key) {
        try {
            return Files.readAllLines(FOLDER.resolve(unit)).stream()
                    .filter(line -> line.startsWith(key + "="))
                    .findFirst()
                    .orElseThrow()
                    .substring(key.length() + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
