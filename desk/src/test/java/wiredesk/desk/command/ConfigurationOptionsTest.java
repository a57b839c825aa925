package wiredesk.desk.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class ConfigurationOptionsTest {

    private final ConfigurationOptions options = new ConfigurationOptions();

    @Test
    void fileIsTheOneThatTheEnvironmentNames() {
        new CommandLine(options).parseArgs();
        assertThat(options.file(Map.of("WIREDESK_CONFIG", "desk.yaml"))).contains(Path.of("desk.yaml"));
    }

    @Test
    void commandLineIsStrongerThanTheEnvironment() {
        new CommandLine(options).parseArgs("-c", "other.yaml");
        assertThat(options.file(Map.of("WIREDESK_CONFIG", "desk.yaml"))).contains(Path.of("other.yaml"));
    }

    @Test
    void emptyVariableNamesNoFile() {
        new CommandLine(options).parseArgs();
        assertThat(options.file(Map.of("WIREDESK_CONFIG", ""))).isEmpty();
    }
}
