package wiredesk.desk.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The settings that lead to an embedded platform, in a file for {@code --config}: its ports are chosen at its first start. */
final class ClientFile {

    private static final String HEAD =
            "# Where this folder's Kafka and registry are; written anew at every start. For commands:\n"
                    + "# wiredesk tail quotes --config FILE, or the variable WIREDESK_CONFIG\n";

    private ClientFile() {}

    static void write(Path file, Map<String, String> settings) {
        String lines = new TreeMap<>(settings)
                .entrySet().stream()
                        .map(setting -> setting.getKey() + "=" + setting.getValue() + "\n")
                        .collect(Collectors.joining("", HEAD, ""));
        try {
            Files.writeString(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written: " + e.getMessage(), e);
        }
    }
}
