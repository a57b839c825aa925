package wiredesk.ingest.identity;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import wiredesk.schemas.RawArticle;

/**
 * Hex SHA-256 over what the provider says: text, status, embargo and envelope; not where the article came from, when it was
 * received or in which format it travelled. Each field goes in as its name and its value, each with its length before it,
 * so that no two articles have one canonical form; absent fields do not go in, so that a field added to the contract leaves
 * the hashes of articles without it alone.
 */
public final class ContentHash {

    private final MessageDigest digest;

    private ContentHash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    static String of(RawArticle.Builder article) {
        ContentHash hash = new ContentHash();
        hash.add("version", article.getVersion());
        hash.add("pubStatus", article.getPubStatus());
        hash.add("embargo", article.getEmbargo());
        hash.add("signal", article.getSignal());
        hash.add("urgency", article.getUrgency());
        hash.add("language", article.getLanguage());
        hash.add("headline", article.getHeadline());
        hash.add("byline", article.getByline());
        hash.add("dateline", article.getDateline());
        hash.add("slugline", article.getSlugline());
        hash.add(
                "body",
                Optional.ofNullable(article.getBody())
                        .filter(body -> !body.isEmpty())
                        .orElse(null));
        List<String> subjects = article.getSubjects();
        if (subjects != null) {
            subjects.forEach(subject -> hash.add("subject", subject));
        }
        hash.add("rights", article.getRights());
        hash.add("url", article.getUrl());
        hash.add("published", article.getPublished());
        hash.add("updated", article.getUpdated());
        return HexFormat.of().formatHex(hash.digest.digest());
    }

    private void add(String name, Object value) {
        if (value != null) {
            write(name);
            write(value instanceof Instant instant ? Long.toString(instant.toEpochMilli()) : value.toString());
        }
    }

    private void write(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
        digest.update(bytes);
    }
}
