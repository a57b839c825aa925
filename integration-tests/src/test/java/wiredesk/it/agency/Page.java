package wiredesk.it.agency;

/**
 * A feed as it is given to one who asks.
 *
 * @param etag its own, so that a reader who comes back with it is known to have taken in this very answer
 * @param revision the feed's when it was given
 * @param entries how many it holds
 */
record Page(String etag, int revision, String mediaType, byte[] body, int entries) {}
