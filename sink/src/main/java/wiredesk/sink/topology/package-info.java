/**
 * The state machine on Kafka Streams. {@link wiredesk.sink.topology.SinkTopology} joins topics, stores and the one operator
 * ({@code Settlement}); {@code Releases} lets out by the clock what waits for its time, which {@code Embargoes} knows; {@link
 * wiredesk.sink.topology.BoundedMemory} keeps the stores within their memory.
 */
package wiredesk.sink.topology;
