package wiredesk.enrich.evaluate.quotes;

import wiredesk.enrich.evaluate.figures.Share;

/**
 * Full names of the speakers of the closely found items that have one marked.
 *
 * @param full the whole name is right, but for titles
 * @param surname the surname is right
 * @param behindPronoun likewise, of those that the text calls "he", "she" and the like at the quote
 */
public record NameScore(Share full, Share surname, Share behindPronoun) {}
