package wiredesk.desk.replay.diff;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import wiredesk.schemas.ArticleVersion;
import wiredesk.schemas.EnrichedArticle;

/**
 * What a replay has read: of each article its latest version, and of that the last reading. Earlier versions that it has
 * read on the way are counted: no subscriber would see them in the end.
 */
final class Shadow {

    private record Reading(ArticleVersion version, Packed<EnrichedArticle> record) {}

    private final Map<String, Reading> latest = new TreeMap<>();
    private long earlier;

    void accept(EnrichedArticle read) {
        ArticleVersion version = ArticleVersion.of(read.getArticle());
        Reading known = latest.get(read.getArticle().getId());
        int order = known == null ? 1 : version.compareTo(known.version());
        if (order >= 0) {
            latest.put(
                    read.getArticle().getId(), new Reading(version, new Packed<>(read, EnrichedArticle.getEncoder())));
        }
        if (known != null && order != 0) {
            earlier++;
        }
    }

    boolean has(String articleId) {
        return latest.containsKey(articleId);
    }

    /** In the order of their ids. */
    Stream<String> ids() {
        return latest.keySet().stream();
    }

    EnrichedArticle get(String articleId) {
        return latest.get(articleId).record().unpack(EnrichedArticle.getDecoder());
    }

    /** Readings of versions before the latest. */
    long earlier() {
        return earlier;
    }
}
