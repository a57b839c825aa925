package wiredesk.it.outcome;

import java.util.List;

/**
 * The records of the pipeline's topics, in the order in which they were read. The lists may be views that grow while more
 * is read: copying them at every look would cost more than the looking.
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
        List<String> deadLetters) {}
