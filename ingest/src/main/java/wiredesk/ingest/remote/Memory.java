package wiredesk.ingest.remote;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import wiredesk.ingest.remote.RemoteSettings.Take;

/**
 * What is known of the files on a server: those taken, which are remembered for good, and how the others looked at the visit
 * before. What was taken counts at once, also if the visit then fails.
 */
final class Memory {

    private static final String FAILED = " failed";

    private final Map<String, String> taken = new HashMap<>();
    private Map<String, String> before = Map.of();

    /** Adds what was remembered in Kafka, and forgets what the server lists no more. */
    void recall(Map<String, String> seen, List<RemoteFile> listed) {
        seen.forEach(taken::putIfAbsent);
        taken.keySet().retainAll(listed.stream().map(RemoteFile::path).collect(Collectors.toSet()));
    }

    /** The files that are new or changed, and complete. */
    List<RemoteFile> due(List<RemoteFile> listed, Take take) {
        Map<String, String> now = new HashMap<>();
        listed.forEach(file -> now.put(file.path(), file.fingerprint()));
        Map<String, String> then = before;
        before = now;
        return listed.stream()
                .filter(file -> !isTaken(file) && !isFailed(file))
                .filter(file -> take == Take.AT_ONCE && file.size() > 0
                        || file.fingerprint().equals(then.get(file.path())))
                .toList();
    }

    boolean isTaken(RemoteFile file) {
        return file.fingerprint().equals(taken.get(file.path()));
    }

    boolean isFailed(RemoteFile file) {
        return (file.fingerprint() + FAILED).equals(taken.get(file.path()));
    }

    void take(RemoteFile file) {
        taken.put(file.path(), file.fingerprint());
    }

    /** It is not tried again until it changes. */
    void fail(RemoteFile file) {
        taken.put(file.path(), file.fingerprint() + FAILED);
    }

    /** It is no longer there. */
    void forget(RemoteFile file) {
        taken.remove(file.path());
    }

    /** What to remember, by path. */
    Map<String, String> seen() {
        return new LinkedHashMap<>(taken);
    }
}
