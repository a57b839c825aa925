package wiredesk.sink.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.streams.processor.Punctuator;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.processor.api.MockProcessorContext.CapturedPunctuator;
import org.junit.jupiter.api.Test;

class AlarmTest {

    private static final Instant NOW = Instant.parse("2026-05-04T12:00:00Z");
    private static final Punctuator RING = time -> {};

    private final MockProcessorContext<Void, Void> context = new MockProcessorContext<>();
    private final Alarm alarm = new Alarm(context, Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void waitsExactlyAsLongAsItTakes() {
        alarm.set(NOW.plusSeconds(3), RING);

        assertThat(waiting()).containsExactly(Duration.ofSeconds(3));
    }

    @Test
    void timeThatIsFarAwayIsLookedAtAgainSoon() {
        alarm.set(NOW.plusSeconds(3_000_000_000L), RING);

        assertThat(waiting()).containsExactly(Alarm.LONGEST);
    }

    @Test
    void timeThatHasComeLetsOthersHaveTheirTurnFirst() {
        alarm.set(NOW.minusSeconds(5), RING);

        assertThat(waiting()).containsExactly(Alarm.SHORTEST);
    }

    @Test
    void soonerTimeTakesTheLaterOnesPlace() {
        alarm.set(NOW.plusSeconds(3), RING);

        alarm.set(NOW.plusSeconds(2), RING);

        assertThat(waiting()).containsExactly(Duration.ofSeconds(2));
    }

    @Test
    void sameTimeIsSetOnce() {
        alarm.set(NOW.plusSeconds(3), RING);

        alarm.set(NOW.plusSeconds(3), RING);

        assertThat(context.scheduledPunctuators()).hasSize(1);
    }

    @Test
    void withoutATimeNothingIsScheduled() {
        alarm.set(NOW.plusSeconds(3), RING);

        alarm.set(Instant.MAX, RING);

        assertThat(waiting()).isEmpty();
    }

    @Test
    void onceItHasRungItCanBeSetForTheSameTimeAgain() {
        alarm.set(NOW.plusSeconds(30), RING);
        alarm.stop();

        alarm.set(NOW.plusSeconds(30), RING);

        assertThat(waiting()).containsExactly(Alarm.LONGEST);
    }

    private List<Duration> waiting() {
        return live().map(CapturedPunctuator::getInterval).toList();
    }

    private Stream<CapturedPunctuator> live() {
        return context.scheduledPunctuators().stream().filter(each -> !each.cancelled());
    }
}
