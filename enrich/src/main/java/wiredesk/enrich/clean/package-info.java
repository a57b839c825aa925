/**
 * From the text as delivered to the text that is read: dateline, byline and promotional tail are taken out of the body
 * and kept as fields.
 *
 * <p>{@link wiredesk.enrich.clean.CleanText#of} is the flow. Nothing is rewritten: the body is the delivered text less
 * what was cut, and {@link wiredesk.enrich.clean.OffsetMap} leads from every place in it back to the delivered text.
 */
package wiredesk.enrich.clean;
