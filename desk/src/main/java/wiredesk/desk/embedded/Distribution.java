package wiredesk.desk.embedded;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where the unpacked distribution lies: {@code lib} with every jar, and {@code registry}. */
final class Distribution {

    private Distribution() {}

    /** The jar (or, in a development tool, the folder) that this class was loaded from. */
    static Path code() {
        try {
            return Path.of(Distribution.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new EmbeddedException("cannot tell where Wiredesk is installed", e);
        }
    }

    /**
     * The registry's folder: beside {@code lib}, or in the build folder that the code comes from.
     *
     * @throws EmbeddedException if it is in neither place
     */
    static Path registry() {
        Path beside = code().getParent();
        List<Path> places = List.of(beside.resolveSibling("registry"), beside.resolve("dist/registry"));
        return places.stream()
                .filter(Files::isDirectory)
                .findFirst()
                .orElseThrow(() -> new EmbeddedException("the schema registry is in none of " + places
                        + "; build the distribution with: mvn -DskipTests -pl desk -am package"));
    }
}
