package wiredesk.ingest.fetch;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** A server answered, but not with a feed. */
public final class FetchFailed extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Optional<Duration> retryAfter;

    FetchFailed(String message, Optional<Duration> retryAfter) {
        super(message);
        this.retryAfter = retryAfter;
    }

    /** How long the server asks to be left alone. */
    public Optional<Duration> retryAfter() {
        return retryAfter;
    }
}
