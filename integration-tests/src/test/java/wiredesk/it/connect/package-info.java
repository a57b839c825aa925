/** The ready configurations for Kafka Connect: do they fit the topics, and is every key spelled right? */
package wiredesk.it.connect;
