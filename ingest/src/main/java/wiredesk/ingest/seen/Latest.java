package wiredesk.ingest.seen;

import com.google.common.hash.HashCode;
import com.google.common.hash.Hashing;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The latest version of so many articles, packed small: an entry takes about 130 bytes, however long its id. Ids and
 * hashes are kept as parts of SHA-256, which nobody can make collide.
 */
final class Latest {

    private record Id(long high, long low) {

        static Id of(String id) {
            HashCode hash = Hashing.sha256().hashString(id, StandardCharsets.UTF_8);
            ByteBuffer bytes = ByteBuffer.wrap(hash.asBytes());
            return new Id(bytes.getLong(), bytes.getLong());
        }
    }

    private record Version(long hash, long millis) {}

    private final Map<Id, Version> versions;

    Latest(int most) {
        versions = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Id, Version> eldest) {
                return size() > most;
            }
        };
    }

    /** When this version was published; null if the latest that is known is another one, or none. */
    synchronized Instant published(String id, String contentHash) {
        Version version = versions.get(Id.of(id));
        return version == null || version.hash() != packed(contentHash) ? null : Instant.ofEpochMilli(version.millis());
    }

    /** Takes a version for the latest, unless a later one is known. */
    synchronized void keep(String id, String contentHash, Instant published) {
        Version version = new Version(packed(contentHash), published.toEpochMilli());
        versions.merge(Id.of(id), version, (old, given) -> given.millis() < old.millis() ? old : given);
    }

    private static long packed(String contentHash) {
        return Hashing.sha256().hashString(contentHash, StandardCharsets.UTF_8).asLong();
    }
}
