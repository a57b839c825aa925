package wiredesk.desk.page.index;

import java.util.Locale;

/** The kinds of documents in the index. */
public enum Kind {
    /** The record of news.articles; it stays, marked as gone, when a tombstone comes. */
    ARTICLE,
    /** The latest record of news.enriched: what there is to show of an article that is not out. */
    READING,
    /** What the sink last decided of an article. */
    RULING,
    QUOTE,
    ENTITY,
    /** Where a record stands that is no current state. */
    PLACE,
    /** What the wire shows of an article, made from all of the others. */
    STORY;

    /** The document's key in the index. */
    public String key(String id) {
        return name().toLowerCase(Locale.ROOT) + "/" + id;
    }
}
