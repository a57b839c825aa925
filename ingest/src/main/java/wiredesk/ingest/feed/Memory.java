package wiredesk.ingest.feed;

import java.util.LinkedHashMap;
import java.util.Map;
import wiredesk.ingest.source.Known;
import wiredesk.schemas.RawArticle;

/**
 * The content hashes of the articles that a feed gave, by article id: those of the current answer and, up to a bound, those
 * before it, since an entry that slips off a feed's end may come back.
 */
final class Memory implements Known {

    private static final int MOST = 2_000;

    private final Map<String, String> before;
    private final Map<String, String> now = new LinkedHashMap<>();

    Memory(Map<String, String> before) {
        this.before = before;
    }

    @Override
    public synchronized boolean isRepeat(RawArticle article) {
        String hash = article.getContentHash();
        boolean repeat = hash.equals(now.getOrDefault(article.getId(), before.get(article.getId())));
        if (repeat) {
            now.put(article.getId(), hash);
        }
        return repeat;
    }

    @Override
    public synchronized void published(RawArticle article) {
        now.put(article.getId(), article.getContentHash());
    }

    /** What to remember from here on. */
    synchronized Map<String, String> seen() {
        Map<String, String> seen = new LinkedHashMap<>(now);
        for (Map.Entry<String, String> entry : before.entrySet()) {
            if (seen.size() >= MOST) {
                break;
            }
            seen.putIfAbsent(entry.getKey(), entry.getValue());
        }
        return seen;
    }
}
