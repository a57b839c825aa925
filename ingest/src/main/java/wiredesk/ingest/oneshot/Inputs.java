package wiredesk.ingest.oneshot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import wiredesk.ingest.parse.Origin;

/** What the paths on a command line stand for. */
final class Inputs {

    /** Standard input. */
    static final String STDIN = "-";

    /**
     * One input.
     *
     * @param name by which its story is known if the content gives no identifier: the path below the folder that was given
     */
    record Input(Path path, String name) {

        boolean isStdin() {
            return path.toString().equals(STDIN);
        }

        /** Where what is in it comes from. */
        Origin origin(Clock clock) throws IOException {
            Instant time = isStdin()
                    ? clock.instant()
                    : Files.getLastModifiedTime(path).toInstant();
            return Origin.of(path.toString(), time).withGuid(name);
        }
    }

    private Inputs() {}

    /** A file or standard input is itself; a folder is all files in it and below, sorted, hidden ones left out. */
    static List<Input> of(String argument) throws IOException {
        Path path = Path.of(argument);
        if (argument.equals(STDIN)) {
            return List.of(new Input(path, "stdin"));
        }
        if (!Files.isDirectory(path)) {
            if (!Files.exists(path)) {
                throw new NoSuchFileException(argument, null, "no such file or folder");
            }
            return List.of(new Input(path, path.getFileName().toString()));
        }
        List<Input> inputs = new ArrayList<>();
        try (Stream<Path> files = Files.walk(path)) {
            files.filter(Files::isRegularFile)
                    .filter(file -> !isHidden(path.relativize(file)))
                    .sorted()
                    .forEach(file -> inputs.add(
                            new Input(file, path.relativize(file).toString().replace('\\', '/'))));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return inputs;
    }

    private static boolean isHidden(Path relative) {
        for (Path part : relative) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    static long size(Input input) {
        try {
            return input.isStdin() ? -1 : Files.size(input.path());
        } catch (IOException e) {
            return 0;
        }
    }
}
