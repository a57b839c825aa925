/**
 * What all sources share: how they live ({@link wiredesk.ingest.source.Source}), the way of one input from its bytes to
 * Kafka's acknowledgement ({@link wiredesk.ingest.source.Intake}), and the pauses between attempts.
 */
package wiredesk.ingest.source;
