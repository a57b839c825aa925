/**
 * Which formats come in: {@link wiredesk.ingest.formats.Formats} looks at the first bytes of an input and chooses the one
 * {@link wiredesk.ingest.parse.Parser} that reads it.
 */
package wiredesk.ingest.formats;
