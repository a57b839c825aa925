package wiredesk.runtime.config;

import io.smallrye.config.ConfigValue;
import io.smallrye.config.ExpressionConfigSourceInterceptor;
import io.smallrye.config.Expressions;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import wiredesk.runtime.config.InvalidSetting.Problem;

/** The places that values come from, merged by SmallRye Config. */
final class Sources {

    private static final int FILE = 100;
    private static final int ENVIRONMENT = 200;
    private static final int COMMAND_LINE = 300;

    private final Map<String, String> variables = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Optional<Path> file;
    private final SmallRyeConfig config;

    Sources(KnownKeys keys, Optional<Path> file, Map<String, String> environment, Map<String, String> commandLine) {
        this.file = file;
        SmallRyeConfigBuilder builder = new SmallRyeConfigBuilder()
                .withInterceptors(new ExpressionConfigSourceInterceptor())
                .withSources(new PropertiesConfigSource(commandLine, "command line", COMMAND_LINE))
                .withSources(new PropertiesConfigSource(byKey(keys, environment), "environment", ENVIRONMENT));
        file.ifPresent(path -> builder.withSources(ConfigurationFile.read(path, FILE)));
        config = builder.build();
    }

    private Map<String, String> byKey(KnownKeys keys, Map<String, String> environment) {
        Map<String, String> values = new HashMap<>();
        environment.entrySet().stream().filter(EnvironmentNames::isSetting).forEach(variable -> {
            String name = variable.getKey();
            keys.keyOf(name)
                    .ifPresentOrElse(
                            key -> {
                                variables.put(key, name);
                                values.put(key, variable.getValue());
                            },
                            () -> problems.add(unknownVariable(keys, name)));
        });
        return values;
    }

    private static Problem unknownVariable(KnownKeys keys, String name) {
        String hint = keys.nearestEnvironmentName(name)
                .map(near -> "did you mean " + near + "?")
                .orElse("expected WIREDESK_ and the key of a setting");
        return new Problem(name, "", "the environment variable " + name + " is no setting: " + hint);
    }

    /** Variables that start with WIREDESK_ and mean nothing. */
    List<Problem> problems() {
        return problems;
    }

    Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        config.getPropertyNames().forEach(keys::add);
        return keys;
    }

    /** The strongest value as it was written. */
    String written(String key) {
        return Expressions.withoutExpansion(() -> config.getConfigValue(key).getValue());
    }

    /**
     * The strongest value with its {@code ${…}} replaced.
     *
     * @throws NoSuchElementException if it names a setting that has no value
     */
    String expanded(String key) {
        ConfigValue value = config.getConfigValue(key);
        if (value.getValue() == null) {
            throw new NoSuchElementException(key);
        }
        return value.getValue();
    }

    /** Where the strongest value was given, in words. */
    String origin(String key) {
        ConfigValue value = Expressions.withoutExpansion(() -> config.getConfigValue(key));
        return switch (value.getConfigSourceOrdinal()) {
            case COMMAND_LINE -> "on the command line";
            case ENVIRONMENT -> "as " + variables.get(key);
            default ->
                "in " + file.map(Path::toString).orElse("the file")
                        + (value.getLineNumber() > 0 ? " line " + value.getLineNumber() : "");
        };
    }
}
