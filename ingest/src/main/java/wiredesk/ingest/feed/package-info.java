/**
 * Feeds, polled politely: conditional requests (RFC 9110, 13), backoff with jitter, {@code Retry-After}
 * obeyed, sizes and times bounded, and no connection to an address that is nobody else's business.
 */
package wiredesk.ingest.feed;
