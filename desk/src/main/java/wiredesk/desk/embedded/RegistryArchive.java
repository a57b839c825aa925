package wiredesk.desk.embedded;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The class data archive (JEP 310) of the registry: with it the JVM maps its 20,000 classes instead of parsing them.
 * Made once per Java version, see {@link #main}; without it the registry starts all the same, later.
 */
final class RegistryArchive {

    private RegistryArchive() {}

    static Path file() {
        return Distribution.registry().resolve("registry-" + Runtime.version() + ".jsa");
    }

    static List<String> options() {
        Path file = file();
        return Files.exists(file)
                ? List.of("-XX:SharedArchiveFile=" + file, "-Xshare:auto", "-Xlog:cds=off")
                : List.of();
    }
}
