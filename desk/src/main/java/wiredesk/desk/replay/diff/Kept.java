package wiredesk.desk.replay.diff;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.message.BinaryMessageDecoder;
import org.apache.avro.message.BinaryMessageEncoder;

/**
 * What compaction leaves of one topic, by article.
 *
 * @param <T> the type of its records
 */
final class Kept<T> {

    private final BinaryMessageEncoder<T> encoder;
    private final BinaryMessageDecoder<T> decoder;
    private final Map<String, String> articleOf = new HashMap<>();
    private final Map<String, Map<String, Packed<T>>> byArticle = new HashMap<>();

    Kept(BinaryMessageEncoder<T> encoder, BinaryMessageDecoder<T> decoder) {
        this.encoder = encoder;
        this.decoder = decoder;
    }

    void put(String key, String articleId, T record) {
        remove(key);
        articleOf.put(key, articleId);
        byArticle.computeIfAbsent(articleId, id -> new LinkedHashMap<>()).put(key, new Packed<>(record, encoder));
    }

    void remove(String key) {
        String articleId = articleOf.remove(key);
        if (articleId != null) {
            byArticle.get(articleId).remove(key);
        }
    }

    List<T> of(String articleId) {
        return byArticle.getOrDefault(articleId, Map.of()).values().stream()
                .map(packed -> packed.unpack(decoder))
                .toList();
    }
}
