/**
 * A news agency made up for tests. {@link wiredesk.it.agency.Agency} writes stories, corrects them, sends them again and
 * takes them back, each on one of its {@code Wire}s: feeds that it serves, a folder that it drops files into, an endpoint
 * that it pushes to. Everything goes wrong now and then that goes wrong with agencies. What it has sent stands in its
 * {@link wiredesk.it.agency.Daybook}: how every story must stand with a subscriber in the end.
 */
package wiredesk.it.agency;
