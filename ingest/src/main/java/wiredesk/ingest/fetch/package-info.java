/**
 * Fetching from the web, politely and within bounds: conditional requests (RFC 9110, 13), {@code Retry-After} obeyed, sizes
 * and times bounded, and no connection to an address that is nobody else's business.
 */
package wiredesk.ingest.fetch;
