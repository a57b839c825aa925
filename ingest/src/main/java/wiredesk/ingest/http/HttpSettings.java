package wiredesk.ingest.http;

import java.time.Duration;
import wiredesk.ingest.identity.SourceName;
import wiredesk.runtime.http.Loopback;

/**
 * How articles are taken by HTTP.
 *
 * @param host address to listen at
 * @param port 0 for a free one
 * @param source who delivers what comes without a key
 * @param bodyLimit bytes of one request's body, before and after decompression
 * @param inFlight requests that may be under way to Kafka at once; more are answered 429
 * @param patience how long a request waits for Kafka before it is answered 503
 * @param idleTimeout how long a connection may say nothing, and a body may take to arrive
 * @param depth levels that JSON may nest
 */
public record HttpSettings(
        String host,
        int port,
        SourceName source,
        long bodyLimit,
        int inFlight,
        Duration patience,
        Duration idleTimeout,
        int depth) {

    /** Whether nobody but this machine can reach it. */
    public boolean isLoopback() {
        return Loopback.is(host);
    }
}
