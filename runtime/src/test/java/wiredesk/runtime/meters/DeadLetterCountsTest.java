package wiredesk.runtime.meters;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeadLetterCountsTest {

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final DeadLetterCounts counts = new DeadLetterCounts(meters);

    @Test
    void deadLettersAreCountedByStageAndClassOfTheCause() {
        counts.count("enrich", new IllegalStateException("one"));
        counts.count("enrich", new IllegalStateException("another"));
        counts.count("sink", new IllegalStateException("elsewhere"));

        assertThat(count("enrich", "IllegalStateException")).isEqualTo(2);
        assertThat(count("sink", "IllegalStateException")).isEqualTo(1);
    }

    @Test
    void causesWithoutEndAreCountedTogether() {
        DeadLetterCounts two = new DeadLetterCounts(meters, 2);

        List.of(new IllegalStateException(), new ArithmeticException(), new ClassCastException(), new Error())
                .forEach(cause -> two.count("sink", cause));

        assertThat(count("sink", "ArithmeticException")).isEqualTo(1);
        assertThat(count("sink", "(other)")).isEqualTo(2);
    }

    private double count(String stage, String cause) {
        return meters.get("wiredesk.dead.letters")
                .tags("stage", stage, "cause", cause)
                .counter()
                .count();
    }
}
