package wiredesk.ingest.drop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What lies in a drop folder at the moment.
 *
 * @param waiting the files that will be taken, oldest first
 * @param failed number of files that were not readable
 */
public record DropContents(List<Path> waiting, int failed) {

    public DropContents {
        waiting = List.copyOf(waiting);
    }

    /** @throws IOException if it cannot be read */
    public static DropContents of(Path folder) throws IOException {
        List<Path> waiting =
                new Inbox(folder).list().stream().map(Inbox.Arrival::path).toList();
        Path failed = folder.resolve(Inbox.FAILED);
        if (!Files.isDirectory(failed)) {
            return new DropContents(waiting, 0);
        }
        try (Stream<Path> files = Files.walk(failed)) {
            return new DropContents(
                    waiting, (int) files.filter(Outbox::isReason).count());
        }
    }
}
