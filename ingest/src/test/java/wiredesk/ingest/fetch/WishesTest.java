package wiredesk.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WishesTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-02-01T10:00:00Z"), ZoneOffset.UTC);

    @ParameterizedTest
    @CsvSource({
        "'max-age=600',                        PT10M",
        "'public, MAX-AGE=\"600\", immutable', PT10M",
        "'s-maxage=9, max-age = 60',           PT1M",
        "'max-age=0',                          ",
        "'no-cache, max-age=600',              ",
        "'no-store',                           ",
        "'max-age=-5',                         ",
        "'x-max-age=600',                      ",
    })
    void cacheControlSaysHowLongAnAnswerCounts(String header, Duration expected) {
        Wishes wishes = wishes(Map.of("Cache-Control", header));

        assertThat(wishes.fresh()).isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    void timeInCachesHasPassedAlready() {
        assertThat(wishes(Map.of("Cache-Control", "max-age=600", "Age", "500")).fresh())
                .contains(Duration.ofSeconds(100));
        assertThat(wishes(Map.of("Cache-Control", "max-age=600", "Age", "900")).fresh())
                .isEmpty();
    }

    @Test
    void expiresCountsFromTheServersOwnDate() {
        Map<String, String> headers =
                Map.of("Date", "Sun, 01 Feb 2026 09:00:00 GMT", "Expires", "Sun, 01 Feb 2026 09:20:00 GMT");

        assertThat(wishes(headers).fresh()).contains(Duration.ofMinutes(20));
    }

    @Test
    void expiresInThePastAndNonsenseSayNothing() {
        assertThat(wishes(Map.of("Expires", "0")).fresh()).isEmpty();
        assertThat(wishes(Map.of("Expires", "Sun, 01 Feb 2026 09:20:00 GMT")).fresh())
                .isEmpty();
    }

    private static Wishes wishes(Map<String, String> headers) {
        return Wishes.of(name -> Optional.ofNullable(headers.get(name)), CLOCK);
    }
}
