/**
 * Pages that feeds link to. {@link wiredesk.ingest.page.FullText} belongs to a source, a
 * {@link wiredesk.ingest.page.Round} to one poll of it: each entry that is new or changed gets the text of its page.
 */
package wiredesk.ingest.page;
