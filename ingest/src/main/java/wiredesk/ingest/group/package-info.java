/**
 * The sharing out of polled sources among the instances of ingest, by Kafka's group protocol: a source belongs to the
 * partition of {@code news.ingest.state} that its state is in, and is polled by whoever has that partition.
 */
package wiredesk.ingest.group;
