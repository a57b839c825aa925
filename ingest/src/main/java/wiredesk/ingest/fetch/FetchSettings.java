package wiredesk.ingest.fetch;

import java.time.Duration;

/**
 * How the web is asked.
 *
 * @param allowPrivate whether private, loopback and link-local addresses may be connected to
 * @param userAgent says who asks, and where to complain
 * @param timeout for the whole of one fetch, redirects included; waiting for one's turn at a host does not count
 * @param size bytes of one answer, before and after decompression
 * @param redirects followed at most
 * @param atOnce requests that one host gets at once, at most
 * @param pause between the starts of two requests to one host, at least; may be zero
 */
public record FetchSettings(
        boolean allowPrivate,
        String userAgent,
        Duration timeout,
        long size,
        int redirects,
        int atOnce,
        Duration pause) {

    public FetchSettings {
        if (timeout.isNegative()
                || timeout.isZero()
                || size < 1
                || redirects < 0
                || userAgent.isBlank()
                || atOnce < 1
                || pause.isNegative()) {
            throw new IllegalArgumentException("fetch settings are " + timeout + ", " + size + " bytes, " + redirects
                    + " redirects, user agent '" + userAgent + "', " + atOnce + " requests at once, a pause of " + pause
                    + "; expected a timeout, a size and a number of requests above zero");
        }
    }
}
