package wiredesk.desk.page.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OutcomeTallyTest {

    private static final Instant NOW = Instant.parse("2026-03-02T12:00:30Z");

    private final OutcomeTally tally = new OutcomeTally();

    @Test
    void countsByOutcomeAndSourceWithTheLargestSourceFirst() {
        tally.add(NOW, "north", "published", NOW);
        tally.add(NOW, "coast", "published", NOW);
        tally.add(NOW, "coast", "duplicate", NOW);

        assertThat(tally.total(NOW)).containsExactly(entry("duplicate", 1L), entry("published", 2L));
        assertThat(tally.sources(NOW)).extracting(Sample.SourceOutcomes::source).containsExactly("coast", "north");
        assertThat(tally.sources(NOW).get(0).total()).isEqualTo(2);
    }

    @Test
    void theHourMovesOn() {
        tally.add(NOW.minusSeconds(59 * 60), "coast", "published", NOW);
        tally.add(NOW, "coast", "published", NOW);

        assertThat(tally.total(NOW)).containsEntry("published", 2L);
        assertThat(tally.total(NOW.plusSeconds(120))).containsEntry("published", 1L);
        assertThat(tally.total(NOW.plusSeconds(3_700))).isEmpty();
    }

    @Test
    void whatIsOlderThanAnHourIsNotCounted() {
        tally.add(NOW.minusSeconds(3_700), "coast", "published", NOW);

        assertThat(tally.total(NOW)).isEmpty();
    }

    @Test
    void sourcesBeyondTheBoundAreCountedTogether() {
        IntStream.range(0, OutcomeTally.MOST_SOURCES + 7).forEach(number -> tally.add(NOW, "s" + number, "held", NOW));

        assertThat(tally.sources(NOW)).hasSize(OutcomeTally.MOST_SOURCES + 1);
        assertThat(tally.sources(NOW).get(0))
                .extracting(Sample.SourceOutcomes::source, Sample.SourceOutcomes::total)
                .containsExactly(OutcomeTally.OTHERS, 7L);
    }
}
