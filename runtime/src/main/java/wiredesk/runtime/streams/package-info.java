/**
 * What the two Kafka Streams services share. {@link wiredesk.runtime.streams.StreamsService} is their life; the rest is
 * what happens when something fails, and it turns on whose fault it is ({@link wiredesk.runtime.streams.Blame}):
 *
 * <ul>
 *   <li>the record's: it becomes a dead letter, its bytes untouched, in the same transaction that moves past it ({@link
 *       wiredesk.runtime.streams.ReadFailures}, {@link wiredesk.runtime.streams.ProcessingFailures});
 *   <li>that of anything around it: it is tried again on the spot for a few seconds, then the thread fails, its
 *       transaction is aborted, and another takes its place after a pause. Never a dead letter.
 * </ul>
 */
package wiredesk.runtime.streams;
