package wiredesk.desk.command;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import wiredesk.desk.service.AllSettings;
import wiredesk.runtime.RuntimeSettings;
import wiredesk.runtime.config.Given;
import wiredesk.runtime.config.Settings;
import wiredesk.runtime.logging.Logging;

/** {@code --config} and {@code --set}: where the settings of a command come from. */
@Command
public final class ConfigurationOptions {

    private static final String FILE_VARIABLE = "WIREDESK_CONFIG";
    private static final Map<String, String> QUIET = textLog("warn");
    private static final Map<String, String> SILENT = textLog("error");

    @Option(
            names = {"-c", "--config"},
            paramLabel = "FILE",
            description =
                    "Read settings from a properties or YAML file; wiredesk settings lists them (default: the file"
                            + " that the variable WIREDESK_CONFIG names, if any).")
    private Path file;

    @Option(
            names = {"-s", "--set"},
            paramLabel = "KEY=VALUE",
            mapFallbackValue = "",
            description = "Set one setting, stronger than environment and file. May be repeated.")
    private Map<String, String> set = new LinkedHashMap<>();

    /** The settings of a command for people, which logs little, and in text. */
    Settings forCommand() {
        Settings settings = load(QUIET, Map.of());
        log(settings);
        ClientLog.quieten();
        return settings;
    }

    /** The same for a demonstration: what Kafka's parts warn each other of while they start is not part of it. */
    Settings forDemonstration() {
        Settings settings = load(SILENT, Map.of());
        log(settings);
        return settings;
    }

    /** The settings of a service, which logs what it does. */
    Settings forService() {
        Settings settings = load(Map.of(), Map.of());
        log(settings);
        return settings;
    }

    /**
     * The settings with some of our own.
     *
     * @param fallbacks what holds unless the user says otherwise
     * @param fixed what holds whatever the user says, such as the addresses of an embedded platform
     */
    Settings with(Map<String, String> fallbacks, Map<String, String> fixed) {
        return load(fallbacks, fixed);
    }

    /** What file, environment and command line give, and nothing else. */
    List<Given> given() {
        return load(set).given();
    }

    private Settings load(Map<String, String> fallbacks, Map<String, String> fixed) {
        Map<String, String> strongest = new HashMap<>(fallbacks);
        if (!fallbacks.isEmpty()) {
            load(set).given().forEach(given -> strongest.remove(given.key()));
        }
        strongest.putAll(set);
        strongest.putAll(fixed);
        return load(strongest);
    }

    private Settings load(Map<String, String> commandLine) {
        return Settings.load(AllSettings.all(), file(System.getenv()), System.getenv(), commandLine);
    }

    /** An empty variable is none: compose files pass on unset variables as such. */
    Optional<Path> file(Map<String, String> environment) {
        return Optional.ofNullable(file)
                .or(() -> Optional.ofNullable(environment.get(FILE_VARIABLE))
                        .filter(named -> !named.isEmpty())
                        .map(Path::of));
    }

    private static Map<String, String> textLog(String level) {
        return Map.of(RuntimeSettings.LOG_LEVEL.key(), level, RuntimeSettings.LOG_FORMAT.key(), "text");
    }

    private static void log(Settings settings) {
        Logging.configure(settings.get(RuntimeSettings.LOG_FORMAT), settings.get(RuntimeSettings.LOG_LEVEL));
    }
}
