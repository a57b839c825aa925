/**
 * The words that report speech or thought: verbs, nouns, "according to", and the colon after a name.
 *
 * <p>{@link wiredesk.enrich.quotes.cues.CueFinder} finds them all, sure or not; weighing comes later. The words are in
 * {@code cues.tsv}, with the frames they take.
 */
package wiredesk.enrich.quotes.cues;
