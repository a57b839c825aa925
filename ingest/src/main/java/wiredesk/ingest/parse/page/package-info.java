/**
 * Web pages. {@link wiredesk.ingest.parse.page.PageParser} makes one article of one HTML page: what the page states about
 * itself, and the text that a reader came for.
 */
package wiredesk.ingest.parse.page;
