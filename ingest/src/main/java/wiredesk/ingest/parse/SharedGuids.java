package wiredesk.ingest.parse;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The guids that a feed has given to different stories. Such a guid is nobody's, also while only one of its stories is in
 * the feed. They are remembered by their digests, so many of them.
 */
public final class SharedGuids {

    private static final int MOST = 500;
    private static final String PREFIX = "guid ";

    private final Map<String, String> digests = new LinkedHashMap<>();

    /** @param notes what {@link #notes} gave before, among other things */
    public SharedGuids(Map<String, String> notes) {
        notes.forEach((key, value) -> {
            if (key.startsWith(PREFIX)) {
                digests.put(key, value);
            }
        });
    }

    boolean contains(String guid) {
        return digests.containsKey(key(guid));
    }

    void add(String guid) {
        if (digests.size() < MOST) {
            digests.put(key(guid), "shared");
        }
    }

    /** To be remembered with what else is remembered of the feed. */
    public Map<String, String> notes() {
        return Map.copyOf(digests);
    }

    private static String key(String guid) {
        return PREFIX
                + Hashing.sha256()
                        .hashString(guid, StandardCharsets.UTF_8)
                        .toString()
                        .substring(0, 32);
    }
}
