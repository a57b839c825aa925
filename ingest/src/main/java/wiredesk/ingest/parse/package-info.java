/**
 * From bytes to articles, without Kafka. A {@link wiredesk.ingest.parse.Document} is one input with its limits; {@link
 * wiredesk.ingest.parse.Formats} looks at its first bytes and chooses the one {@link wiredesk.ingest.parse.Parser} that
 * reads it; what the parser makes of it comes out as {@link wiredesk.ingest.parse.Finding}s: articles, and pieces that are
 * broken, each with its bytes untouched. A new wire format is one more class, here or for the XML of wires in {@code xml},
 * and one more line in {@code Formats}.
 */
package wiredesk.ingest.parse;
