package wiredesk.ingest.fetch;

import java.time.Duration;

/**
 * How feeds are fetched.
 *
 * @param allowPrivate whether private, loopback and link-local addresses may be connected to
 * @param userAgent says who asks, and where to complain
 * @param timeout for the whole of one fetch, redirects included
 * @param size bytes of one answer, before and after decompression
 * @param redirects followed at most
 */
public record FetchSettings(boolean allowPrivate, String userAgent, Duration timeout, long size, int redirects) {

    public FetchSettings {
        if (timeout.isNegative() || timeout.isZero() || size < 1 || redirects < 0 || userAgent.isBlank()) {
            throw new IllegalArgumentException("fetch settings are " + timeout + ", " + size + " bytes, " + redirects
                    + " redirects, user agent '" + userAgent + "'; expected a timeout and a size above zero");
        }
    }
}
