package wiredesk.desk.page.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class BacklogTest {

    private static final TopicPartition ONE = new TopicPartition("news.raw", 0);
    private static final TopicPartition TWO = new TopicPartition("news.raw", 1);

    private final AtomicInteger counts = new AtomicInteger();
    private final Backlog backlog = new Backlog((from, to) -> {
        counts.incrementAndGet();
        return 0;
    });

    @Test
    void offsetsWhileItMoves() {
        assertThat(lag(Map.of(ONE, 10L, TWO, 20L), Map.of(ONE, 7L, TWO, 20L))).isEqualTo(3);
        assertThat(lag(Map.of(ONE, 10L, TWO, 20L), Map.of(ONE, 8L, TWO, 20L))).isEqualTo(2);
        assertThat(counts).hasValue(0);
    }

    @Test
    void aMarkerThatNobodyReadsIsNoLagOnceNothingMoves() {
        Map<TopicPartition, Long> ends = Map.of(ONE, 10L, TWO, 20L);
        Map<TopicPartition, Long> next = Map.of(ONE, 9L, TWO, 19L);

        assertThat(lag(ends, next)).isEqualTo(2);
        assertThat(lag(ends, next)).isZero();
        assertThat(lag(ends, next)).isZero();
        assertThat(counts).hasValue(1);
    }

    @Test
    void manyAreNotCounted() {
        assertThat(lag(Map.of(ONE, 5_000L), Map.of(ONE, 0L))).isEqualTo(5_000);
        assertThat(lag(Map.of(ONE, 5_000L), Map.of(ONE, 0L))).isEqualTo(5_000);
        assertThat(counts).hasValue(0);
    }

    @Test
    void aGroupThatHasNotedNothingHasAllBeforeItThatIsKept() {
        assertThat(backlog.of(List.of(ONE), Map.of(ONE, 4L), Map.of(ONE, 10L), Map.of()))
                .isEqualTo(6);
    }

    private long lag(Map<TopicPartition, Long> ends, Map<TopicPartition, Long> next) {
        return backlog.of(List.of(ONE, TWO), Map.of(ONE, 0L, TWO, 0L), ends, next);
    }
}
