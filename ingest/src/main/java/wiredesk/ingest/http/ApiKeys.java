package wiredesk.ingest.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wiredesk.ingest.identity.SourceName;

/** Who may push. Keys are kept as digests and compared in constant time, all of them every time. */
public final class ApiKeys {

    private record Entry(SourceName name, byte[] digest) {}

    private final List<Entry> entries;

    private ApiKeys(List<Entry> entries) {
        this.entries = entries;
    }

    /**
     * @param keys each {@code name:key}; the name is the source of what is pushed with the key
     * @throws IllegalArgumentException if one is not; the message does not repeat it
     */
    public static ApiKeys of(List<String> keys) {
        List<Entry> entries = new ArrayList<>();
        for (String key : keys) {
            int colon = key.indexOf(':');
            if (colon < 1 || colon == key.length() - 1) {
                throw new IllegalArgumentException("name:key for every key");
            }
            entries.add(new Entry(new SourceName(key.substring(0, colon)), digest(key.substring(colon + 1))));
        }
        return new ApiKeys(List.copyOf(entries));
    }

    /** Whether there are none, so that everybody may push. */
    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** The sources of what is pushed with them. */
    public List<String> names() {
        return entries.stream()
                .map(entry -> entry.name().value())
                .distinct()
                .sorted()
                .toList();
    }

    /** Whose key it is; empty if nobody's. */
    Optional<SourceName> owner(String key) {
        byte[] given = digest(key);
        Optional<SourceName> owner = Optional.empty();
        for (Entry entry : entries) {
            if (MessageDigest.isEqual(entry.digest(), given)) {
                owner = Optional.of(entry.name());
            }
        }
        return owner;
    }

    private static byte[] digest(String key) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
