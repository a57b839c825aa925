/**
 * The state machine on Kafka Streams. {@link wiredesk.sink.topology.SinkTopology} joins topics, store and the one operator
 * ({@code Settlement}); {@link wiredesk.sink.topology.BoundedMemory} keeps the store within its memory.
 */
package wiredesk.sink.topology;
