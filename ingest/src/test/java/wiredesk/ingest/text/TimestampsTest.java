package wiredesk.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimestampsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-01T10:00:00Z",
                "2026-02-01T10:00:00.000Z",
                "2026-02-01T12:00:00+02:00",
                "2026-02-01T12:00:00+0200",
                "2026-02-01T10:00:00",
                "2026-02-01T10:00",
                "2026-02-01 10:00:00 Z",
                "20260201T100000Z",
                "20260201T120000+0200",
                "Sun, 1 Feb 2026 10:00:00 GMT",
                "Sun, 01 Feb 2026 12:00:00 +0200",
            })
    void everyFormIsTheSameInstant(String written) {
        assertThat(Timestamps.parse(written)).contains(Instant.parse("2026-02-01T10:00:00Z"));
    }

    @Test
    void dateAloneIsItsFirstMoment() {
        assertThat(Timestamps.parse("2026-02-01")).contains(Instant.parse("2026-02-01T00:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "next Monday", "2026-13-01", "+999999999-01-01T00:00:00Z", "2026-02-01T10:00:00Zebra"})
    void anythingElseIsNone(String written) {
        assertThat(Timestamps.parse(written)).isEmpty();
    }
}
