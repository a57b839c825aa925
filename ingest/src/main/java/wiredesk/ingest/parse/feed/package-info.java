/**
 * RSS and Atom as they are in the wild. {@link wiredesk.ingest.parse.feed.FeedXml} makes a tree of the bytes, well-formed
 * or not; {@link wiredesk.ingest.parse.feed.FeedElement} knows an element by its vocabulary whatever its prefix; what
 * poller and parser need is read out of that.
 */
package wiredesk.ingest.parse.feed;
