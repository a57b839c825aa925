package wiredesk.enrich.entities;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import wiredesk.schemas.EntityType;

/** Ids of entities: stable between versions of an article as long as type and fullest name stay the same. */
final class EntityId {
    private static final int BYTES = 8;

    private EntityId() {}

    static String of(EntityType type, String name) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest((type + "\n" + name).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
