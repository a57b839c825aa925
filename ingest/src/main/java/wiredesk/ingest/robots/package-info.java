/**
 * What sites ask of robots (RFC 9309): {@link wiredesk.ingest.robots.Robots} gives or denies permission for pages that
 * something links to. Feeds are not asked about: their operator subscribed to them.
 */
package wiredesk.ingest.robots;
