/**
 * Sets a Kafka Streams application back: {@link wiredesk.desk.reset.Reset} finds out what that means and does it, as Kafka's own
 * application reset tool does, for one {@link wiredesk.desk.reset.Application} whose inputs and topics are known.
 */
package wiredesk.desk.reset;
