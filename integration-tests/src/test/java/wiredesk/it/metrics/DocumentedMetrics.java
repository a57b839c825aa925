package wiredesk.it.metrics;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The tables of {@code docs/metrics.md}. */
public final class DocumentedMetrics {

    /** What a line of a table says of a metric. */
    public record Documented(String type, Set<String> labels) {}

    private static final Path PAGE = Path.of("..", "docs", "metrics.md");
    private static final Pattern LINE =
            Pattern.compile("(?m)^\\| `(wiredesk_\\w+)` \\| (counter|gauge|histogram) \\|([^|]*)\\| [^|]+\\|$");
    private static final Pattern LABEL = Pattern.compile("`(\\w+)`");

    private DocumentedMetrics() {}

    /** By name. */
    public static Map<String, Documented> read() throws IOException {
        Map<String, Documented> documented = new TreeMap<>();
        LINE.matcher(Files.readString(PAGE)).results().forEach(line -> {
            Set<String> labels = new TreeSet<>();
            LABEL.matcher(line.group(3)).results().forEach(label -> labels.add(label.group(1)));
            documented.put(line.group(1), new Documented(line.group(2), labels));
        });
        return documented;
    }
}
