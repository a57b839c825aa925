package wiredesk.runtime.config;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.source.yaml.YamlConfigSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.spi.ConfigSource;

/** Reads a configuration file: {@code .yaml} or {@code .yml} as YAML, anything else as Java properties in UTF-8. */
final class ConfigurationFile {

    private static final Pattern ELEMENT = Pattern.compile("(.+)\\[\\d+]");

    private ConfigurationFile() {}

    static ConfigSource read(Path file, int ordinal) {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new InvalidSetting("config", file.toString(), "a file that can be read");
        }
        try {
            String name = file.getFileName().toString();
            return name.endsWith(".yaml") || name.endsWith(".yml")
                    ? yaml(file, ordinal)
                    : new PropertiesConfigSource(file.toUri().toURL(), ordinal);
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw new InvalidSetting("config", file.toString(), "Java properties or YAML: " + e.getMessage());
        }
    }

    private static ConfigSource yaml(Path file, int ordinal) throws IOException {
        YamlConfigSource source;
        try {
            source = new YamlConfigSource(file.toString(), Files.readString(file), ordinal);
        } catch (RuntimeException e) { // SnakeYAML's exceptions have no common type of their own
            throw new IllegalArgumentException(e.getMessage(), e);
        }
        return new PropertiesConfigSource(joinLists(unquoted(source.getProperties())), file.toString(), ordinal);
    }

    /** A key that is written with dots, {@code bootstrap.servers: …}, arrives in quotes; it means the same without. */
    private static Map<String, String> unquoted(Map<String, String> quoted) {
        Map<String, String> plain = new TreeMap<>();
        quoted.forEach((key, value) -> plain.put(key.replace("\"", ""), value));
        return plain;
    }

    /** YAML lists arrive as {@code key[0]}, {@code key[1]}; everywhere else a list is one value with commas. */
    private static Map<String, String> joinLists(Map<String, String> flat) {
        Map<String, String> joined = new TreeMap<>();
        for (int i = 0; ; i++) {
            boolean more = false;
            for (Map.Entry<String, String> entry : flat.entrySet()) {
                Matcher element = ELEMENT.matcher(entry.getKey());
                if (element.matches() && entry.getKey().endsWith("[" + i + "]")) {
                    joined.merge(element.group(1), entry.getValue().replace(",", "\\,"), (a, b) -> a + "," + b);
                    more = true;
                }
            }
            if (!more) {
                break;
            }
        }
        flat.forEach((key, value) -> {
            if (!ELEMENT.matcher(key).matches()) {
                joined.putIfAbsent(key, value);
            }
        });
        return joined;
    }
}
