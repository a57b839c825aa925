package wiredesk.runtime.streams;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SourceOutcomesTest {

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final SourceOutcomes outcomes = new SourceOutcomes(meters, "test");

    @Test
    void outcomesAreCountedForTheSourceOfTheArticle() {
        outcomes.count("published", "wire/a/b");
        outcomes.count("published", "wire/c");
        outcomes.count("held", "wire/c");

        assertThat(counted("wire", "published")).isEqualTo(2);
        assertThat(counted("wire", "held")).isEqualTo(1);
    }

    @Test
    void whatHasNoSourceIsCountedAmongOthers() {
        outcomes.count("dead-lettered", "");

        assertThat(counted("(other)", "dead-lettered")).isEqualTo(1);
    }

    @Test
    void madeUpSourcesDoNotGrowWithoutBound() {
        IntStream.range(0, 5_000).forEach(i -> outcomes.count("published", "source-" + i + "/a"));

        assertThat(meters.getMeters()).hasSize(201);
        assertThat(counted("source-0", "published")).isEqualTo(1);
        assertThat(counted("(other)", "published")).isEqualTo(4_800);
    }

    private double counted(String source, String outcome) {
        return meters.get("wiredesk.test.sources")
                .tags("source", source, "outcome", outcome)
                .counter()
                .count();
    }
}
