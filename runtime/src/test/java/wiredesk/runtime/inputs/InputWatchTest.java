package wiredesk.runtime.inputs;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class InputWatchTest {

    private static final TopicPartition ONE = new TopicPartition("news.raw", 0);
    private static final TopicPartition TWO = new TopicPartition("news.raw", 1);

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Map<TopicPartition, Standing> standings = new HashMap<>();
    private Instant now = Instant.parse("2026-06-01T12:00:00Z");
    private boolean away;
    private final InputWatch watch = new InputWatch(
            "enrich", Set.of("news.raw"), this::answer, Duration.ofMinutes(1), clock(), meters, () -> {});

    @AfterEach
    void close() {
        watch.close();
    }

    @Test
    void lagCountsWhatIsBehindAnOpenTransactionToo() {
        stands(ONE, 10, 12, 30);
        stands(TWO, 5, 5, 5);

        watch.look();

        assertThat(gauge("lag")).isEqualTo(20);
        assertThat(gauge("unstable")).isEqualTo(18);
    }

    @Test
    void transactionThatNobodyEndsStallsReaders() {
        stands(ONE, 10, 12, 30);
        watch.look();
        pass(Duration.ofSeconds(59));
        watch.look();
        assertThat(watch.problem()).isEmpty();

        pass(Duration.ofSeconds(2));
        watch.look();

        assertThat(gauge("stalled")).isEqualTo(61);
        assertThat(watch.problem())
                .hasValueSatisfying(problem -> assertThat(problem).contains("12", "news.raw-0", "61 s", "18"));
    }

    @Test
    void transactionsThatComeAndGoStallNobody() {
        for (int round = 0; round < 20; round++) {
            stands(ONE, 10, 12 + round, 30 + round);
            watch.look();
            pass(Duration.ofSeconds(10));
        }

        assertThat(watch.problem()).isEmpty();
        assertThat(gauge("stalled")).isLessThan(11);
    }

    @Test
    void quietTopicStallsNobody() {
        stands(ONE, 30, 30, 30);
        watch.look();
        pass(Duration.ofHours(1));
        watch.look();

        assertThat(watch.problem()).isEmpty();
        assertThat(gauge("stalled")).isZero();
    }

    @Test
    void endOfTheTransactionEndsTheStall() {
        stands(ONE, 10, 12, 30);
        watch.look();
        pass(Duration.ofMinutes(5));
        watch.look();
        assertThat(watch.problem()).isPresent();

        stands(ONE, 10, 31, 31);
        watch.look();

        assertThat(watch.problem()).isEmpty();
        assertThat(gauge("stalled")).isZero();
    }

    @Test
    void whileKafkaDoesNotAnswerThereIsNoFigureAndNoProblemOfItsOwn() {
        stands(ONE, 10, 12, 30);
        watch.look();
        pass(Duration.ofMinutes(5));

        away = true;
        watch.look();

        assertThat(gauge("lag")).isNaN();
        assertThat(watch.problem()).isEmpty();
        away = false;
        watch.look();
        assertThat(gauge("lag")).isEqualTo(20);
        assertThat(watch.problem()).isPresent();
    }

    private void stands(TopicPartition partition, long next, long stable, long end) {
        standings.put(partition, new Standing(next, stable, end));
    }

    private void pass(Duration time) {
        now = now.plus(time);
    }

    private double gauge(String name) {
        return meters.get("wiredesk.streams." + name)
                .tags("service", "enrich", "topic", "news.raw")
                .gauge()
                .value();
    }

    private Map<TopicPartition, Standing> answer() throws TimeoutException {
        if (away) {
            throw new TimeoutException("no broker");
        }
        return Map.copyOf(standings);
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public Instant instant() {
                return now;
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        };
    }
}
