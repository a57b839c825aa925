package wiredesk.it.outcome;

import java.util.List;

/**
 * Every committed record of the pipeline's topics, each list in the order of its partitions.
 *
 * @param raw keys of news.raw
 * @param enriched values of news.enriched
 * @param articles records of news.articles
 * @param quotes records of news.quotes
 * @param entities records of news.entities
 * @param deadLetters keys of news.dead-letters
 */
public record Ledger(
        List<String> raw,
        List<Enrichment> enriched,
        List<Emission> articles,
        List<Emission> quotes,
        List<Emission> entities,
        List<String> deadLetters) {

    public Ledger {
        raw = List.copyOf(raw);
        enriched = List.copyOf(enriched);
        articles = List.copyOf(articles);
        quotes = List.copyOf(quotes);
        entities = List.copyOf(entities);
        deadLetters = List.copyOf(deadLetters);
    }
}
