/**
 * Which versions ingest has published, whoever received them: {@link wiredesk.ingest.seen.OncePublisher} publishes what is
 * new, {@link wiredesk.ingest.seen.SeenArticles} remembers it in a compacted topic that all instances follow.
 */
package wiredesk.ingest.seen;
