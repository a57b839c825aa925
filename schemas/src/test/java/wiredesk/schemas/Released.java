package wiredesk.schemas;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.SchemaFormatter;

/** The schemas of every release, one folder each, one file a topic value, every named type resolved. */
final class Released {

    static final Path FOLDER = Path.of("src/main/resources/wiredesk/schemas/released");

    private Released() {}

    /** The value schemas of the catalogue as they are now, by record name. */
    static Map<String, Schema> current() {
        return new Topics(Topics.DEFAULT_PREFIX)
                .all().stream()
                        .flatMap(topic -> topic.value().stream())
                        .distinct()
                        .collect(Collectors.toMap(Schema::getName, Function.identity(), (a, b) -> a, TreeMap::new));
    }

    /** The numbers of the releases, ascending. */
    static List<Integer> numbers() {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.map(folder -> Integer.valueOf(folder.getFileName().toString()))
                    .sorted(Comparator.naturalOrder())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The schemas of one release, by record name. */
    static Map<String, Schema> release(int number) {
        try (Stream<Path> files = Files.list(FOLDER.resolve(Integer.toString(number)))) {
            return files.map(Released::parse)
                    .collect(Collectors.toMap(Schema::getName, Function.identity(), (a, b) -> a, TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the current schemas as a release. */
    static void write(int number) {
        try {
            Path folder = Files.createDirectories(FOLDER.resolve(Integer.toString(number)));
            for (Map.Entry<String, Schema> entry : current().entrySet()) {
                Files.writeString(
                        folder.resolve(entry.getKey() + ".avsc"),
                        SchemaFormatter.format("json/pretty", entry.getValue()) + "\n");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Schema parse(Path file) {
        try {
            return new Schema.Parser().parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
