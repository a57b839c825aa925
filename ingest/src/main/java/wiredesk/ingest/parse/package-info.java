/**
 * From bytes to articles, without Kafka. A {@link wiredesk.ingest.parse.Document} is one input with its limits; one {@link
 * wiredesk.ingest.parse.Parser} reads it; what that makes of it comes out as {@link wiredesk.ingest.parse.Finding}s:
 * articles, and pieces that are broken, each with its bytes untouched. A new wire format is one more class, here or in a
 * package of its own below, and one more line in {@code Formats}.
 */
package wiredesk.ingest.parse;
