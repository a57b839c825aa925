/** How routes write values: Avro as the downstream topics have it, JSON with its schema as Kafka Connect reads it, CloudEvents. */
package wiredesk.sink.routes.format;
