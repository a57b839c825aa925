package wiredesk.ingest.drop;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import wiredesk.ingest.source.Receipt.Trouble;

/** Puts files that have been dealt with out of the way, never one over another. */
final class Outbox {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String REASON = ".reason.json";

    private final Path root;

    Outbox(Path root) {
        this.root = root;
    }

    Path done(Path file) throws IOException {
        return move(file, Inbox.DONE);
    }

    /**
     * The reason is written first: a file in {@code failed/} always has one beside it.
     *
     * @param troubles the pieces that are to blame, one or more
     */
    Path failed(Path file, String source, long published, List<Trouble> troubles, Instant now) throws IOException {
        Path target = free(Inbox.FAILED, root.relativize(file));
        ObjectNode reason = JSON.createObjectNode()
                .put("file", root.relativize(file).toString())
                .put("source", source)
                .put("failedAt", now.toString())
                .put("reason", troubles.get(0).reason())
                .put("published", published);
        troubles.stream()
                .limit(1_000)
                .forEach(trouble -> reason.withArray("problems")
                        .addObject()
                        .put("where", trouble.where())
                        .put("reason", trouble.reason()));
        Files.createDirectories(target.getParent());
        Files.writeString(
                reasonFile(target), JSON.writerWithDefaultPrettyPrinter().writeValueAsString(reason) + "\n");
        return Files.move(file, target);
    }

    private Path move(Path file, String folder) throws IOException {
        while (true) {
            Path target = free(folder, root.relativize(file));
            Files.createDirectories(target.getParent());
            try {
                return Files.move(file, target);
            } catch (FileAlreadyExistsException taken) {
                // somebody was faster; the next name
            }
        }
    }

    /** The same path below the folder, numbered if it is taken: {@code story.txt}, {@code story-1.txt} … */
    private Path free(String folder, Path relative) {
        Path target = root.resolve(folder).resolve(relative);
        String name = target.getFileName().toString();
        int dot = name.indexOf('.', 1);
        String stem = dot < 0 ? name : name.substring(0, dot);
        String extension = dot < 0 ? "" : name.substring(dot);
        for (int i = 1; Files.exists(target) || Files.exists(reasonFile(target)); i++) {
            target = target.resolveSibling(stem + "-" + i + extension);
        }
        return target;
    }

    /** Whether this is what stands beside a file that failed. */
    static boolean isReason(Path file) {
        return file.getFileName().toString().endsWith(REASON);
    }

    private static Path reasonFile(Path target) {
        return target.resolveSibling(target.getFileName() + REASON);
    }
}
