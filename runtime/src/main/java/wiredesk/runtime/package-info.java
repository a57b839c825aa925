/**
 * What every service of Wiredesk needs and none owns. {@link wiredesk.runtime.ServiceRunner} is the main flow: it waits for
 * Kafka, starts a {@link wiredesk.runtime.Service}, answers for its health and ends it in order.
 *
 * <ul>
 *   <li>{@code config}: typed settings from file, environment and command line
 *   <li>{@code kafka}: the properties of every Kafka client, and the wait for Kafka and the registry
 *   <li>{@code topics}: creates and checks the topics and schemas of the catalogue
 *   <li>{@code admin}: health, readiness and metrics over HTTP
 *   <li>{@code logging}: one JSON line an event in containers, readable text on a terminal
 * </ul>
 */
package wiredesk.runtime;
