package wiredesk.ingest.remote;

import java.time.Instant;

/**
 * A file as it was listed.
 *
 * @param path below the folder, with {@code /} between names
 * @param size in bytes
 */
record RemoteFile(String path, long size, Instant modified) {

    /** What is remembered of it: another size or time is another version. */
    String fingerprint() {
        return size + " " + modified.getEpochSecond();
    }

    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The folder it lies in; empty for the top. */
    String parent() {
        return path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "";
    }
}
