package wiredesk.it.metrics;

import static java.util.stream.Collectors.toCollection;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/** The files in {@code compose/observability}. */
public final class Observability {

    public static final Path FOLDER = Path.of("..", "compose", "observability");

    /** Prefixes of what services tell; {@code up} and {@code ALERTS} are Prometheus's own. */
    private static final Pattern METRIC = Pattern.compile("\\b(?:wiredesk|kafka|jvm|process|system)_\\w+");

    private Observability() {}

    /** The rules of {@code alerts.yml}, in order. */
    public static List<Map<String, Object>> rules() {
        return maps(maps(yaml("alerts.yml").get("groups")).get(0).get("rules"));
    }

    static List<Map<String, Object>> ruleTests() {
        return maps(yaml("alerts-test.yml").get("tests"));
    }

    /** The queries of all panels of {@code dashboard.json}. */
    static List<String> queries() {
        try {
            return new ObjectMapper()
                    .readTree(FOLDER.resolve("dashboard.json").toFile()).findValues("expr").stream()
                            .map(JsonNode::asText)
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names of all metrics that dashboard and rules ask for. */
    public static Set<String> metrics() {
        return Stream.concat(queries().stream(), rules().stream().map(rule -> (String) rule.get("expr")))
                .flatMap(query -> METRIC.matcher(query).results())
                .map(found -> found.group())
                .collect(toCollection(TreeSet::new));
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> maps(Object list) {
        return (List<Map<String, Object>>) list;
    }

    static Map<String, Object> yaml(String name) {
        try (InputStream file = Files.newInputStream(FOLDER.resolve(name))) {
            return new Yaml().load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
