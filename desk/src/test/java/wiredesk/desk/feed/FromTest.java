package wiredesk.desk.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FromTest {

    private static final Instant NOW = Instant.parse("2024-03-04T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2024-03-04T10:00:00Z, 2024-03-04T10:00:00Z",
        "2024-03-04T10:00Z,    2024-03-04T10:00:00Z",
        "2024-03-04T11:30:15.5+01:30, 2024-03-04T10:00:15.5Z",
        "2024-03-04,           2024-03-04T00:00:00Z",
        "90s,                  2024-03-04T11:58:30Z",
        "15m,                  2024-03-04T11:45:00Z",
        "1h30m,                2024-03-04T10:30:00Z",
        "2h ago,               2024-03-04T10:00:00Z",
        "3d,                   2024-03-01T12:00:00Z"
    })
    void timesAndLengthsOfTimeLeadToAnInstant(String written, Instant expected) {
        assertThat(From.parse(written, NOW)).isEqualTo(new From.Since(expected));
    }

    @Test
    void endsOfTheTopicHaveNames() {
        assertThat(From.parse("beginning", NOW)).isInstanceOf(From.Beginning.class);
        assertThat(From.parse(" END ", NOW)).isInstanceOf(From.End.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "10",
                "-1h",
                "2024-13-01",
                "h",
                "2024-03-04T10:00",
                "18:00",
                "1h30",
                "99999999999999999999s"
            })
    void anythingElseIsRefusedWithWhatWasExpected(String written) {
        assertThatThrownBy(() -> From.parse(written, NOW))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + written + "'")
                .hasMessageContaining("expected beginning, end");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-12-31", "999999999d", "+12024-03-04T10:00Z"})
    void timesOutOfReachAreRefused(String written) {
        assertThatThrownBy(() -> From.parse(written, NOW))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + written + "', expected a time in the years 1 to 9999");
    }
}
