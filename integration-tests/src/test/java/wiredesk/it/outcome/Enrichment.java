package wiredesk.it.outcome;

import java.util.List;

/**
 * What one record of the enriched topic promises to appear downstream.
 *
 * @param articleId key of the record
 * @param quoteIds ids of its quotes
 * @param entityKeys keys of its entities: article id, '#', entity id
 * @param quoted the text of its quotes
 */
public record Enrichment(String articleId, List<String> quoteIds, List<String> entityKeys, List<String> quoted) {

    public Enrichment {
        quoteIds = List.copyOf(quoteIds);
        entityKeys = List.copyOf(entityKeys);
        quoted = List.copyOf(quoted);
    }
}
