/**
 * How far the readers of the downstream topics are behind. {@link wiredesk.sink.subscribers.SubscriberLag} asks Kafka again
 * and again and shows the answer as gauges; what the topics are for stays with the state and topology packages.
 */
package wiredesk.sink.subscribers;
