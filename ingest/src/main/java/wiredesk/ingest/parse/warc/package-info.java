/**
 * Web archives (WARC, ISO 28500). {@link wiredesk.ingest.parse.warc.Records} cuts the stream into records, {@link
 * wiredesk.ingest.parse.warc.Capture} takes out of one what the web server sent, and {@link
 * wiredesk.ingest.parse.warc.WarcParser} hands that to the formats a web server may answer in. jwarc knows the headers;
 * lengths and ends are ours, so that a damaged record costs no more than itself.
 */
package wiredesk.ingest.parse.warc;
