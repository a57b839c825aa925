/** Kafka and a schema registry to test against: the embedded ones of the one-process edition, or containers. */
package wiredesk.it.platform;
