package wiredesk.ingest;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** The evaluation data that lives outside the repository; tests that need it skip where it is absent. */
public final class SharedData {

    private SharedData() {}

    /** A file or folder of it. */
    public static Path require(String relative) {
        Path root = Path.of(System.getProperty("wiredesk.shared", besideRepository()));
        Path path = root.resolve(relative);
        assumeTrue(Files.exists(path), () -> "skipped: " + path + " is not there (system property wiredesk.shared)");
        return path;
    }

    private static String besideRepository() {
        Path directory = Path.of("").toAbsolutePath();
        while (directory != null && !Files.exists(directory.resolve("schemas/pom.xml"))) {
            directory = directory.getParent();
        }
        return directory == null ? "shared" : directory.resolveSibling("shared").toString();
    }
}
