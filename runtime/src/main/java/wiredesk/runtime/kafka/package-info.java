/**
 * The properties that every Kafka client of Wiredesk is made with, and what is asked of Kafka and the registry before a
 * service starts.
 */
package wiredesk.runtime.kafka;
