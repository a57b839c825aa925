/** Articles straight from files into the extractor, without Kafka. */
package wiredesk.desk.extract;
