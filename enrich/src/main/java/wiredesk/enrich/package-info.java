/**
 * From a raw article to an enriched one: the text cleaned, who and what it names, and who says what in it.
 *
 * <p>{@link wiredesk.enrich.Extractor} is the flow, free of state and of Kafka.
 */
package wiredesk.enrich;
