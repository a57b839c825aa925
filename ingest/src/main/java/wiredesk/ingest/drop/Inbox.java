package wiredesk.ingest.drop;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The files that wait in a drop folder and its subfolders, oldest first. */
final class Inbox {

    static final String DONE = "done";
    static final String FAILED = "failed";

    /** How programs name what they have not finished writing. */
    private static final Set<String> UNFINISHED = Set.of("part", "tmp", "temp", "filepart", "crdownload", "partial");

    /**
     * A file as it looked at one moment.
     *
     * @param path where it lies
     * @param size in bytes
     */
    record Arrival(Path path, long size, FileTime modified) {

        static Arrival of(Path file, BasicFileAttributes attributes) {
            return new Arrival(file, attributes.size(), attributes.lastModifiedTime());
        }
    }

    private final Path root;

    Inbox(Path root) {
        this.root = root;
    }

    /**
     * Hidden files, unfinished ones and links are none of it, nor is what lies in {@code done/} and {@code failed/}. A
     * subfolder that cannot be read does not hide the others.
     */
    List<Arrival> list() throws IOException {
        List<Arrival> arrivals = new ArrayList<>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                return directory.equals(root) || isInbox(directory)
                        ? FileVisitResult.CONTINUE
                        : FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && !isOutbox(file) && !isHidden(file) && !isUnfinished(file)) {
                    arrivals.add(Arrival.of(file, attributes));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
                if (file.equals(root)) {
                    throw e;
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, IOException e) {
                return FileVisitResult.CONTINUE;
            }
        });
        arrivals.sort(Comparator.comparing(Arrival::modified).thenComparing(Arrival::path));
        return arrivals;
    }

    /** Whether the file still looks as it did. */
    boolean isUnchanged(Arrival arrival) throws IOException {
        return Arrival.of(arrival.path(), Files.readAttributes(arrival.path(), BasicFileAttributes.class))
                .equals(arrival);
    }

    private boolean isInbox(Path directory) {
        return !isOutbox(directory) && !isHidden(directory);
    }

    private boolean isOutbox(Path path) {
        return root.equals(path.getParent())
                && Set.of(DONE, FAILED).contains(path.getFileName().toString());
    }

    private static boolean isHidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }

    private static boolean isUnfinished(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return UNFINISHED.contains(name.substring(name.lastIndexOf('.') + 1));
    }
}
