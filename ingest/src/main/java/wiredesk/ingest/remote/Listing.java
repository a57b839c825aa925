package wiredesk.ingest.remote;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wiredesk.ingest.remote.server.RemoteFolder;
import wiredesk.ingest.remote.server.RemoteFolder.Entry;
import wiredesk.ingest.remote.server.RemoteFolder.Refused;

/** All files in a folder and its subfolders, oldest first, without hidden and unfinished ones and those dealt with. */
final class Listing {

    /** As many as fit into what is remembered of a source. */
    static final int MOST_FILES = 10_000;

    static final int MOST_FOLDERS = 1_000;
    static final int DEEPEST = 8;

    private static final Logger LOG = LoggerFactory.getLogger(Listing.class);
    /** How programs name what they have not finished writing. */
    private static final Set<String> UNFINISHED = Set.of("part", "tmp", "temp", "filepart", "crdownload", "partial");

    private final RemoteFolder folder;
    private final List<RemoteFile> files = new ArrayList<>();
    private int folders;

    private Listing(RemoteFolder folder) {
        this.folder = folder;
    }

    /** @throws IOException if the folder cannot be listed or holds too much; a subfolder that may not be read is left out */
    static List<RemoteFile> of(RemoteFolder folder) throws IOException {
        Listing listing = new Listing(folder);
        listing.walk("", 0);
        listing.files.sort(Comparator.comparing(RemoteFile::modified).thenComparing(RemoteFile::path));
        return listing.files;
    }

    private void walk(String path, int depth) throws IOException {
        if (++folders > MOST_FOLDERS) {
            throw new IOException("more than " + MOST_FOLDERS + " folders; name one of them in the url");
        }
        for (Entry entry : folder.list(path)) {
            String below = path.isEmpty() ? entry.name() : path + "/" + entry.name();
            if (isHidden(entry) || Outbox.isOutbox(below)) {
                continue;
            }
            if (entry.folder()) {
                descend(below, depth);
            } else if (!isUnfinished(entry.name())) {
                add(new RemoteFile(below, entry.size(), entry.modified()));
            }
        }
    }

    private void descend(String path, int depth) throws IOException {
        if (depth >= DEEPEST) {
            LOG.warn("{} lies more than {} folders deep, left alone", path, DEEPEST);
            return;
        }
        try {
            walk(path, depth + 1);
        } catch (Refused closed) {
            LOG.warn("{}", closed.getMessage());
        }
    }

    private void add(RemoteFile file) throws IOException {
        if (files.size() >= MOST_FILES) {
            throw new IOException(
                    "more than " + MOST_FILES + " files; have old ones deleted or moved after they are taken");
        }
        files.add(file);
    }

    private static boolean isHidden(Entry entry) {
        return entry.name().startsWith(".");
    }

    private static boolean isUnfinished(String name) {
        return UNFINISHED.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }
}
