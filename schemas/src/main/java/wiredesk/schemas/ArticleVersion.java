package wiredesk.schemas;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;

/**
 * Where one version stands in the history of its article: by the provider's number, then by the time the version was made,
 * then by its content hash, so that the order is total and every instance agrees on it.
 *
 * @param number the provider's version number; null sorts before every number
 * @param created when the provider made the version
 * @param contentHash hex SHA-256 of the version as delivered
 */
public record ArticleVersion(Long number, Instant created, String contentHash) implements Comparable<ArticleVersion> {

    private static final Comparator<ArticleVersion> ORDER = Comparator.comparing(
                    ArticleVersion::number, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(ArticleVersion::created)
            .thenComparing(ArticleVersion::contentHash);

    public ArticleVersion {
        Objects.requireNonNull(created, "created");
        Objects.requireNonNull(contentHash, "contentHash");
    }

    public static ArticleVersion of(RawArticle article) {
        return new ArticleVersion(article.getVersion(), article.getVersionCreated(), article.getContentHash());
    }

    public static ArticleVersion of(Article article) {
        return new ArticleVersion(article.getVersion(), article.getVersionCreated(), article.getContentHash());
    }

    @Override
    public int compareTo(ArticleVersion other) {
        return ORDER.compare(this, other);
    }
}
