/** Feeds: RSS, Atom and JSON Feed, asked again and again for what is new. */
package wiredesk.ingest.feed;
