package wiredesk.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RetryAfterTest {

    private static final Instant NOW = Instant.parse("2026-02-01T10:00:00Z");

    @Test
    void secondsAndDatesAreUnderstood() {
        assertThat(RetryAfter.parse("120", NOW)).contains(Duration.ofMinutes(2));
        assertThat(RetryAfter.parse("Sun, 01 Feb 2026 11:00:00 GMT", NOW)).contains(Duration.ofHours(1));
    }

    @Test
    void nonsenseIsIgnoredAndExcessBounded() {
        assertThat(RetryAfter.parse("soon", NOW)).isEmpty();
        assertThat(RetryAfter.parse("Sun, 01 Feb 2026 09:00:00 GMT", NOW)).isEmpty();
        assertThat(RetryAfter.parse("999999999", NOW)).contains(Duration.ofDays(1));
    }
}
