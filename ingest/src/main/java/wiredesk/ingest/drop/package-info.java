/**
 * Watched folders that wires drop files into. A file is taken when it has stopped changing, published, and moved to {@code
 * done/} once Kafka has acknowledged every article of it; what cannot be read goes to {@code failed/} with the reason
 * beside it. A crash in between means that a file is taken again, which is a repeat downstream.
 */
package wiredesk.ingest.drop;
