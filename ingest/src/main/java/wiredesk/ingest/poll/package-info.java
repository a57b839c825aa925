/**
 * Sources that are asked again and again: {@link wiredesk.ingest.poll.PolledSource} knows when, a
 * {@link wiredesk.ingest.poll.Poller} knows how.
 */
package wiredesk.ingest.poll;
