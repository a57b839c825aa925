/**
 * The newsroom's page. {@link wiredesk.desk.page.DeskService} is the main flow: an ordinary read_committed consumer keeps an
 * index of the topics, a server shows it. The desk is a subscriber; losing it loses nothing.
 *
 * <ul>
 *   <li>{@code follow}: keeps the index up with the topics
 *   <li>{@code index}: what has been seen, on disk
 *   <li>{@code query}: what is asked of it: the wire, names, quotes
 *   <li>{@code article}: one article with its versions and records
 *   <li>{@code pipeline}: how the pipeline does, from topics, offsets and groups
 *   <li>{@code steer}: what can be changed from the page: replays, dead letters
 *   <li>{@code shown}: what the page shows, as it travels
 *   <li>{@code http}: the server
 * </ul>
 */
package wiredesk.desk.page;
