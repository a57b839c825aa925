package wiredesk.sink.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static wiredesk.sink.Story.ID;
import static wiredesk.sink.Story.NOON;
import static wiredesk.sink.Story.kill;
import static wiredesk.sink.Story.version;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.IntStream;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wiredesk.sink.Story;

/** States that have not changed for a day are forgotten. */
class RetentionTest {

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration HOUR = Duration.ofHours(1);

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private SinkOnTrial sink;

    @TempDir
    Path folder;

    @BeforeEach
    void open() {
        sink = new SinkOnTrial(folder, meters, 1_000_000, DAY);
    }

    @AfterEach
    void close() {
        sink.close();
    }

    @Test
    void oldStateIsForgottenWithoutTombstones() {
        sink.receive(version(1).quotes("q1"));
        sink.forget();

        sink.pass(DAY.plus(HOUR));

        assertThat(sink.state(ID)).isNull();
        assertThat(sink.articles()).isEmpty();
        assertThat(sink.quotes()).isEmpty();
    }

    @Test
    void stateIsKeptForItsTime() {
        sink.receive(version(1));

        sink.pass(DAY);

        assertThat(sink.state(ID)).isNotNull();
    }

    @Test
    void laterVersionKeepsItForItsTimeAgain() {
        sink.receive(version(1));
        sink.pass(DAY.minus(HOUR));
        sink.receive(version(2));

        sink.pass(DAY.minus(HOUR));

        assertThat(sink.state(ID).version().number()).isEqualTo(2);
    }

    @Test
    void ageCountsFromTheSinksClockNotFromTheArticles() {
        sink.receive(version(1).created(NOON.minus(Duration.ofDays(365))));

        sink.pass(HOUR);

        assertThat(sink.state(ID)).isNotNull();
    }

    @Test
    void killIsForgottenToo() {
        sink.receive(kill(1));
        sink.pass(DAY.plus(HOUR));

        sink.receive(version(2));

        assertThat(sink.articles()).hasSize(1);
    }

    @Test
    void embargoLongerThanTheRetentionIsKept() {
        sink.receive(version(1).embargo(NOON.plus(DAY.multipliedBy(3))));

        sink.pass(DAY.multipliedBy(2));
        sink.pass(DAY.plusSeconds(1));

        assertThat(sink.articles()).extracting(TestRecord::key).containsExactly(ID);
    }

    @Test
    void oneRunLooksAtFewAndARoundAtAll() {
        IntStream.range(0, 120).forEach(n -> sink.receive(Story.of("wire/%03d".formatted(n), 1)));

        sink.pass(DAY.plus(HOUR));

        assertThat(sink.states()).isEqualTo(70);
        sink.pass(Forgetting.INTERVAL);
        sink.pass(Forgetting.INTERVAL);
        assertThat(sink.states()).isZero();
    }
}
