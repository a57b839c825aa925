/**
 * The sink: what is the current truth of each article, and who has to hear of it. {@link wiredesk.sink.SinkService} is the
 * stage; {@code state} decides, without Kafka; {@code topology} puts that on Kafka Streams; {@code
 * subscribers} measures how far readers are behind.
 */
package wiredesk.sink;
