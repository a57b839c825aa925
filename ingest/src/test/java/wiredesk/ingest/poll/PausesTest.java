package wiredesk.ingest.poll;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import wiredesk.schemas.SourceState;

class PausesTest {

    private static final Schedule SCHEDULE =
            new Schedule(Duration.ofMinutes(5), Duration.ofMinutes(1), Duration.ofHours(1), Duration.ofHours(2));

    private final Pauses least = new Pauses(SCHEDULE, () -> 0);
    private final Pauses even = new Pauses(SCHEDULE, () -> 0.5);

    @Test
    void chanceDoesNotUndercutWhatThePlaceAsksFor() {
        Visit visit = new Visit(state(null), 1, Optional.of(Duration.ofMinutes(30)), Duration.ofMinutes(30));

        assertThat(least.after(visit)).isEqualTo(Duration.ofMinutes(30));
    }

    @Test
    void placeMayAskForMoreThanTheLongestInterval() {
        Visit visit = new Visit(state(null), 1, Optional.of(Duration.ofMinutes(30)), Duration.ofHours(5));

        assertThat(even.after(visit)).isEqualTo(Duration.ofHours(5));
    }

    @Test
    void placeThatSaysNothingIsAskedAfterTheUsualTime() {
        assertThat(even.after(new Visit(state(null), 0, Optional.empty()))).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void failuresDoubleTheIntervalThatThePlaceHad() {
        assertThat(even.afterFailure(state(1_200L), 1, new IOException("away"))).isEqualTo(Duration.ofMinutes(40));
        assertThat(even.afterFailure(state(1_200L), 9, new IOException("away"))).isEqualTo(Duration.ofHours(2));
    }

    private static SourceState state(Long intervalSeconds) {
        return SourceState.newBuilder()
                .setSource("wire")
                .setUrl("https://news.example/feed")
                .setLastPoll(Instant.EPOCH)
                .setIntervalSeconds(intervalSeconds)
                .build();
    }
}
