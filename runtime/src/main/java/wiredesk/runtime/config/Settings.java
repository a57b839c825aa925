package wiredesk.runtime.config;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import wiredesk.runtime.config.InvalidSetting.Problem;

/**
 * The configuration as it holds, read once and checked whole: file, environment ({@code WIREDESK_…}) and command line, each
 * stronger than the one before. In values of Wiredesk's own settings {@code ${other.key}} stands for another setting's
 * value; clients get theirs unchanged, since Kafka's {@code config.providers} use the same notation.
 */
public final class Settings {

    private final Map<String, Given> given;

    private Settings(Map<String, Given> given) {
        this.given = given;
    }

    /**
     * Reads and checks everything that is given.
     *
     * @param known the settings of all modules, so that one file serves all services
     * @param file Java properties or YAML
     * @param environment all variables; those that start with {@code WIREDESK_} are settings
     * @param commandLine keys and values
     * @throws InvalidSetting naming every key that is unknown and every value that is wrong
     */
    public static Settings load(
            Collection<Setting<?>> known,
            Optional<Path> file,
            Map<String, String> environment,
            Map<String, String> commandLine) {
        KnownKeys keys = new KnownKeys(known);
        Sources sources = new Sources(keys, file, environment, commandLine);
        return new Settings(new SettingsCheck(keys, sources).run());
    }

    /**
     * The value that holds.
     *
     * @throws InvalidSetting if nobody gives one and the setting has no fallback
     */
    public <T> T get(Setting<T> setting) {
        return find(setting)
                .orElseThrow(() -> new InvalidSetting(List.of(new Problem(
                        setting.key(),
                        "",
                        "setting " + setting.key() + " is missing: expected "
                                + setting.type().expected() + "; give it in the file, as " + setting.environmentName()
                                + " or on the command line"))));
    }

    /** The value that holds, or else the setting's fallback, or else nothing. */
    @SuppressWarnings("unchecked") // the value was made by the setting's own type
    public <T> Optional<T> find(Setting<T> setting) {
        Given value = given.get(setting.key());
        return value == null ? setting.fallback() : Optional.of((T) value.value());
    }

    /** Whether somebody gives a value, be it equal to the fallback. */
    public boolean isGiven(Setting<?> setting) {
        return given.containsKey(setting.key());
    }

    /** The names that stand in the place of the {@code *} of a setting's key, sorted. */
    public Set<String> names(Setting<?> pattern) {
        Set<String> names = new TreeSet<>();
        given.keySet().forEach(key -> KnownKeys.chosenName(pattern.key(), key).ifPresent(names::add));
        return Collections.unmodifiableSet(names);
    }

    /**
     * What goes through to the clients, unchanged.
     *
     * @param prefix {@code kafka.}, {@code kafka.producer.} and the like, or {@code schema.registry.}
     * @return the values by their keys without the prefix
     */
    public Map<String, String> under(String prefix) {
        Map<String, String> under = new TreeMap<>();
        given.forEach((key, value) -> {
            if (key.startsWith(prefix) && value.value() instanceof String text) {
                under.put(key.substring(prefix.length()), text);
            }
        });
        return under;
    }

    /** Every value that somebody gives, for people: sorted by key, secrets masked, with where it was given. */
    public List<Given> given() {
        return List.copyOf(given.values());
    }

    @Override
    public String toString() {
        return given.values().stream().map(Given::toString).collect(Collectors.joining(", ", "Settings[", "]"));
    }
}
