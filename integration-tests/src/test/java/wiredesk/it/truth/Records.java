package wiredesk.it.truth;

import java.util.Map;
import java.util.TreeMap;
import org.apache.avro.specific.SpecificRecord;
import wiredesk.schemas.Article;
import wiredesk.schemas.EnrichedArticle;
import wiredesk.schemas.EntityMention;
import wiredesk.schemas.Quote;

/** Records downstream as text: what they are and their key, and what they say. */
final class Records {

    private Records() {}

    /** All that one version is when it is out. */
    static Map<String, String> of(EnrichedArticle version) {
        Map<String, String> records = new TreeMap<>();
        Article article = version.getArticle();
        records.put(name("Article", article.getId()), says(article));
        version.getQuotes().forEach(quote -> records.put(name("Quote", quote.getId()), says(quote)));
        version.getEntities()
                .forEach(entity ->
                        records.put(name("EntityMention", entity.getArticleId() + "#" + entity.getId()), says(entity)));
        return records;
    }

    static String name(String type, String key) {
        return type + " " + key;
    }

    /** What does not hang on the order in which versions came. */
    static String says(SpecificRecord record) {
        if (record instanceof Article article) {
            return article.getContentHash() + " " + article.getBody();
        }
        return record instanceof Quote quote ? quote.getText() : ((EntityMention) record).getName();
    }
}
