package wiredesk.ingest.remote;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import wiredesk.ingest.remote.server.RemoteFolder;
import wiredesk.ingest.remote.server.RemoteFolder.Entry;
import wiredesk.ingest.source.Receipt.Trouble;

/** Puts files on the server out of the way, never one over another. */
final class Outbox {

    private static final String DONE = "done";
    private static final String FAILED = "failed";
    private static final String REASON = ".reason.txt";
    private static final int MOST_TROUBLES = 1_000;

    private final RemoteFolder folder;
    private final Set<String> known = new HashSet<>();
    private final Set<String> made = new HashSet<>();

    Outbox(RemoteFolder folder) {
        this.folder = folder;
    }

    /** Whether a path is where files go that have been dealt with. */
    static boolean isOutbox(String path) {
        return path.equals(DONE) || path.equals(FAILED);
    }

    void done(RemoteFile file) throws IOException {
        folder.move(file.path(), free(DONE, file));
    }

    /** The reason is written first: a file in {@code failed/} always has one beside it. */
    void failed(RemoteFile file, List<Trouble> troubles) throws IOException {
        String target = free(FAILED, file);
        String reason = troubles.stream()
                .limit(MOST_TROUBLES)
                .map(trouble -> trouble.where() + ": " + trouble.reason())
                .collect(Collectors.joining("\n", "", "\n"));
        folder.write(target + REASON, reason.getBytes(StandardCharsets.UTF_8));
        folder.move(file.path(), target);
    }

    /** The same path below the folder, numbered if it is taken: {@code story.txt}, {@code story-1.txt} … */
    private String free(String box, RemoteFile file) throws IOException {
        String parent = file.parent().isEmpty() ? box : box + "/" + file.parent();
        make(parent);
        String name = file.name();
        int dot = name.indexOf('.', 1);
        String stem = dot < 0 ? name : name.substring(0, dot);
        String extension = dot < 0 ? "" : name.substring(dot);
        String target = parent + "/" + name;
        for (int i = 1; known.contains(target) || known.contains(target + REASON); i++) {
            target = parent + "/" + stem + "-" + i + extension;
        }
        known.add(target);
        return target;
    }

    private void make(String parent) throws IOException {
        if (!made.add(parent)) {
            return;
        }
        for (int slash = parent.indexOf('/'); slash > 0; slash = parent.indexOf('/', slash + 1)) {
            folder.makeFolder(parent.substring(0, slash));
        }
        folder.makeFolder(parent);
        for (Entry entry : folder.list(parent)) {
            known.add(parent + "/" + entry.name());
        }
    }
}
