/**
 * What stands under a story and is no part of it: promotions and notices known by their phrases, and closings that a source
 * repeats under every story. What is taken off is kept in the article's {@code removed}.
 */
package wiredesk.ingest.closing;
