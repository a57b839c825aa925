/**
 * What people touch: the {@code wiredesk} command and the one-process edition. {@link wiredesk.desk.Wiredesk} is the
 * command's root.
 *
 * <ul>
 *   <li>{@code command}: one class for each subcommand: its options, its help, its exit codes
 *   <li>{@code service}: services put together for a process
 *   <li>{@code feed}: reading topics from a place in time on
 *   <li>{@code audit}: whether every article that came in has come to an end
 *   <li>{@code extract}: files and lines of text through the extractor
 *   <li>{@code evaluate}: how well extraction does, as tables and as JSON
 *   <li>{@code show}: records as coloured text for people and as JSON for machines
 *   <li>{@code demo}: the sample wire, played through the whole system
 *   <li>{@code embedded}: Kafka and a registry for one process
 * </ul>
 */
package wiredesk.desk;
