package wiredesk.ingest.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import wiredesk.ingest.text.Timestamps;

/** The header by which a server asks for patience: seconds or a date (RFC 9110, 10.2.3). */
final class RetryAfter {

    /** Longer than this is a mistake of the server's. */
    private static final Duration LONGEST = Duration.ofDays(1);

    private RetryAfter() {}

    static Optional<Duration> parse(String header, Instant now) {
        String text = header.strip();
        Optional<Duration> wait = text.matches("[0-9]{1,9}")
                ? Optional.of(Duration.ofSeconds(Long.parseLong(text)))
                : Timestamps.parse(text).map(until -> Duration.between(now, until));
        return wait.filter(length -> !length.isNegative())
                .map(length -> length.compareTo(LONGEST) > 0 ? LONGEST : length);
    }
}
