/** The life of a process on a live Kafka: when it starts, when it is ready, how it ends. */
package wiredesk.it.lifecycle;
