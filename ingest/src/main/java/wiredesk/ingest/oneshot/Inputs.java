package wiredesk.ingest.oneshot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the arguments on a command line stand for. */
final class Inputs {

    /** Standard input. */
    static final String STDIN = "-";

    private static final Pattern WEB = Pattern.compile("(?i)https?://.*");

    /**
     * One input.
     *
     * @param where the argument, or the path of a file below it
     * @param name by which its story is known if the content gives no identifier: the path below the folder that was given
     * @param url if it is an address of the web
     */
    record Input(String where, String name, Optional<URI> url) {

        static Input file(Path path, String name) {
            return new Input(path.toString(), name, Optional.empty());
        }

        boolean isStdin() {
            return where.equals(STDIN);
        }

        /** Of a file. */
        Path path() {
            return Path.of(where);
        }
    }

    private Inputs() {}

    /** An address, a file or standard input is itself; a folder is all files in it and below, sorted, hidden ones left out. */
    static List<Input> of(String argument) throws IOException {
        if (WEB.matcher(argument).matches()) {
            return List.of(new Input(argument, argument, Optional.of(address(argument))));
        }
        Path path = Path.of(argument);
        if (argument.equals(STDIN)) {
            return List.of(Input.file(path, "stdin"));
        }
        if (!Files.isDirectory(path)) {
            if (!Files.exists(path)) {
                throw new NoSuchFileException(argument, null, "no such file or folder");
            }
            return List.of(Input.file(path, path.getFileName().toString()));
        }
        List<Input> inputs = new ArrayList<>();
        try (Stream<Path> files = Files.walk(path)) {
            files.filter(Files::isRegularFile)
                    .filter(file -> !isHidden(path.relativize(file)))
                    .sorted()
                    .forEach(file -> inputs.add(
                            Input.file(file, path.relativize(file).toString().replace('\\', '/'))));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return inputs;
    }

    private static URI address(String argument) throws IOException {
        try {
            return new URI(argument);
        } catch (URISyntaxException e) {
            throw new IOException("no address: " + e.getReason(), e);
        }
    }

    private static boolean isHidden(Path relative) {
        for (Path part : relative) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    /** In bytes; negative if nobody knows before it is read. */
    static long size(Input input) {
        try {
            return input.isStdin() || input.url().isPresent() ? -1 : Files.size(input.path());
        } catch (IOException e) {
            return 0;
        }
    }
}
