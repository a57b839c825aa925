package wiredesk.ingest.fetch;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.apache.hc.core5.http.HttpStatus;

/** A server answered, but not with what was asked for. */
public final class FetchFailed extends IOException {

    private static final long serialVersionUID = 1L;

    /** The client errors that pass: a timeout, too early, too many requests. */
    private static final Set<Integer> PASSING =
            Set.of(HttpStatus.SC_REQUEST_TIMEOUT, HttpStatus.SC_TOO_EARLY, HttpStatus.SC_TOO_MANY_REQUESTS);

    private final int status;
    private final transient Optional<Duration> retryAfter;

    FetchFailed(URI url, int status, String reason, Optional<Duration> retryAfter) {
        super(url + " answered " + status + " " + reason
                + (status == HttpStatus.SC_GONE ? ": it is gone for good" : ""));
        this.status = status;
        this.retryAfter = retryAfter;
    }

    /** How long the server asks to be left alone. */
    public Optional<Duration> retryAfter() {
        return retryAfter;
    }

    /** Whether the server says that there will never be anything again (410). */
    public boolean isGone() {
        return status == HttpStatus.SC_GONE;
    }

    /** Whether asking again later may help: the server's own trouble, or too many requests. */
    public boolean isPassing() {
        return status >= HttpStatus.SC_SERVER_ERROR || PASSING.contains(status);
    }
}
