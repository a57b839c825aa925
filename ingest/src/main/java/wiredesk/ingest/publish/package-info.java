/**
 * From articles to {@code news.raw}: the producer that answers only when Kafka has the record, the dead letters, and the
 * counters in which every input ends up exactly once.
 */
package wiredesk.ingest.publish;
