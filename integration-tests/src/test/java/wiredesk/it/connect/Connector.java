package wiredesk.it.connect;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A configuration as it is posted to a Connect worker. */
record Connector(String name, Map<String, String> config) {

    private static final Path FOLDER = Path.of("..", "connect");
    private static final ObjectMapper JSON = new ObjectMapper();

    static List<Connector> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().map(Connector::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Connector named(String name) {
        return all().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    List<String> list(String key) {
        return List.of(config.get(key).split(","));
    }

    @Override
    public String toString() {
        return name;
    }

    private static Connector read(Path file) {
        try {
            JsonNode json = JSON.readTree(file.toFile());
            Map<String, String> config = new TreeMap<>();
            json.get("config")
                    .properties()
                    .forEach(
                            field -> config.put(field.getKey(), field.getValue().textValue()));
            return new Connector(json.get("name").textValue(), config);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
