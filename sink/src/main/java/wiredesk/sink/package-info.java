/**
 * The sink: what is the current truth of each article, and who has to hear of it. {@link wiredesk.sink.SinkService} is the
 * stage; {@code state} decides, without Kafka; {@code topology} puts that on Kafka Streams. {@code
 * routes} gives subscribers topics of their own, with what their {@code filter} lets through; {@code http} lets them be made
 * from elsewhere. {@code rebuild} sends again what is out where a topic has lost it. {@code subscribers} measures how far readers are behind; {@code storage} is how all of it is kept.
 */
package wiredesk.sink;
