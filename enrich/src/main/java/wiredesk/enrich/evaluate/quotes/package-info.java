/**
 * Quotes as found against quotes as marked.
 *
 * <p>What is compared are items: each contiguous stretch of a quote is one, so that a quote which its attribution
 * interrupts is two. {@link wiredesk.enrich.evaluate.quotes.Alignment} pairs the items of one text; {@link
 * wiredesk.enrich.evaluate.quotes.QuoteEvaluation} counts the pairs of all texts: as scores, as a calibration of the
 * confidence, and as failures by sort.
 */
package wiredesk.enrich.evaluate.quotes;
