package wiredesk.enrich.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The scorers that the measures were defined by: Python scripts outside the repository. */
final class ReferenceScorers {
    private static final Path SHARED = Path.of(System.getProperty("wiredesk.shared", "../../shared"));

    private ReferenceScorers() {}

    /** A file beside the repository; where it is absent, the test is skipped with a word. */
    static Path require(String file) {
        Path path = SHARED.resolve(file);
        assumeTrue(Files.exists(path), "skipped: nothing at " + path.toAbsolutePath());
        return path;
    }

    /** What a scorer says about what was found, as JSON. */
    static JsonNode score(String script, Path gold, Path found, String... options)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(python(), require("eval/" + script).toString(), gold.toString(), found.toString(), "--json"));
        command.addAll(Arrays.asList(options));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("PYTHONDONTWRITEBYTECODE", "1");
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(out).isZero();
        return new ObjectMapper().readTree(out);
    }

    private static String python() {
        boolean there = Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "python3")));
        assumeTrue(there, "skipped: no python3 on this machine");
        return "python3";
    }
}
