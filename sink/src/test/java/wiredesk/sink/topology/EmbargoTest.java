package wiredesk.sink.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static wiredesk.sink.Story.ID;
import static wiredesk.sink.Story.NOON;
import static wiredesk.sink.Story.kill;
import static wiredesk.sink.Story.version;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wiredesk.schemas.PubStatus;
import wiredesk.sink.Story;

/** Articles that wait for a time. */
class EmbargoTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Instant RELEASE = NOON.plus(MINUTE);

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private SinkOnTrial sink;

    @TempDir
    Path folder;

    @BeforeEach
    void open() {
        sink = new SinkOnTrial(folder, meters, 1_000_000);
    }

    @AfterEach
    void close() {
        sink.close();
    }

    @Test
    void heldArticleGoesOutWholeWithinASecondOfItsTime() {
        sink.receive(version(1).quotes("q1", "q2").entities("ann").embargo(RELEASE));

        sink.pass(MINUTE);

        assertThat(sink.articles()).extracting(TestRecord::key).containsExactly(ID);
        assertThat(sink.quotes()).extracting(TestRecord::key).containsExactly("q1", "q2");
        assertThat(sink.entities()).extracting(TestRecord::key).containsExactly(ID + "#ann");
    }

    @Test
    void nothingGoesOutBeforeTheTime() {
        sink.receive(version(1).quotes("q1").embargo(RELEASE));

        sink.pass(MINUTE.minusMillis(1));

        assertThat(sink.articles()).isEmpty();
        assertThat(sink.quotes()).isEmpty();
    }

    @Test
    void articleGoesOutOnce() {
        sink.receive(version(1).embargo(RELEASE));

        sink.pass(MINUTE);
        sink.pass(MINUTE);

        assertThat(sink.articles()).hasSize(1);
        assertThat(sink.embargoes()).isZero();
    }

    @Test
    void timeOfRecordsLiftsNoEmbargo() {
        sink.receive(version(1).embargo(RELEASE));

        sink.receive(new TestRecord<>(
                "wire/other",
                Story.of("wire/other", 1).build(),
                new RecordHeaders(),
                RELEASE.plus(Duration.ofDays(1))));
        sink.pass(SECOND);

        assertThat(sink.articles()).extracting(TestRecord::key).containsExactly("wire/other");
    }

    @Test
    void releaseCarriesTheTimeOfTheRelease() {
        sink.receive(version(1).embargo(RELEASE));

        sink.pass(MINUTE);

        assertThat(sink.articles()).extracting(TestRecord::getRecordTime).containsExactly(RELEASE);
    }

    @Test
    void laterVersionWithoutEmbargoLiftsIt() {
        sink.receive(version(1).quotes("q1").embargo(RELEASE), version(2).quotes("q2"));

        sink.pass(MINUTE);

        assertThat(sink.quotes()).extracting(TestRecord::key).containsExactly("q2");
        assertThat(sink.embargoes()).isZero();
    }

    @Test
    void laterVersionExtendsTheEmbargo() {
        sink.receive(version(1).embargo(RELEASE), version(2).embargo(RELEASE.plus(MINUTE)));

        sink.pass(MINUTE);

        assertThat(sink.articles()).isEmpty();
        sink.pass(MINUTE);
        assertThat(sink.articles())
                .extracting(each -> each.value().getVersion())
                .containsExactly(2L);
    }

    @Test
    void laterVersionShortensTheEmbargo() {
        sink.receive(version(1).embargo(RELEASE), version(2).embargo(NOON.plus(SECOND)));

        sink.pass(SECOND);

        assertThat(sink.articles())
                .extracting(each -> each.value().getVersion())
                .containsExactly(2L);
    }

    @Test
    void versionThatArrivesWithAPassedEmbargoGoesOutAtOnce() {
        sink.pass(MINUTE);

        sink.receive(version(1).embargo(RELEASE));

        assertThat(sink.articles()).hasSize(1);
        assertThat(sink.embargoes()).isZero();
    }

    @Test
    void killWhileHeldLeavesNothingToGoOut() {
        sink.receive(version(1).quotes("q1").embargo(RELEASE), kill(2));

        sink.pass(MINUTE);

        assertThat(sink.articles()).isEmpty();
        assertThat(sink.quotes()).isEmpty();
        assertThat(sink.embargoes()).isZero();
    }

    @Test
    void olderVersionWithoutEmbargoDoesNotOvertakeAHeldOne() {
        sink.receive(version(2).quotes("q2").embargo(RELEASE), version(1).quotes("q1"));

        sink.pass(MINUTE);

        assertThat(sink.quotes()).extracting(TestRecord::key).containsExactly("q2");
    }

    @Test
    void embargoTakesBackWhatIsOutUntilItsTime() {
        sink.receive(version(1).quotes("q1"));
        sink.forget();

        sink.receive(version(2).quotes("q1").embargo(RELEASE));
        sink.pass(MINUTE);

        assertThat(sink.quotes())
                .extracting(each -> each.value() == null ? "gone" : each.key())
                .containsExactly("gone", "q1");
    }

    @Test
    void withheldVersionWaitsBeyondItsEmbargo() {
        sink.receive(version(1).status(PubStatus.WITHHELD).embargo(RELEASE));

        sink.pass(MINUTE);

        assertThat(sink.articles()).isEmpty();
    }

    @Test
    void articlesGoOutInTheOrderOfTheirTimes() {
        sink.receive(
                Story.of("wire/c", 1).embargo(RELEASE),
                Story.of("wire/a", 1).embargo(RELEASE.minusMillis(1)),
                Story.of("wire/b", 1).embargo(RELEASE.minus(SECOND)));

        sink.pass(MINUTE);

        assertThat(sink.articles()).extracting(TestRecord::key).containsExactly("wire/b", "wire/a", "wire/c");
    }

    @Test
    void manyThatEndAtOnceGoOutWithinASecondInSeveralRuns() {
        int many = 1_200;
        IntStream.range(0, many)
                .forEach(n -> sink.receive(Story.of("wire/" + n, 1).embargo(RELEASE)));

        for (int tick = 0; tick < 305; tick++) {
            sink.pass(Duration.ofMillis(200));
        }

        assertThat(sink.articles()).hasSize(many);
    }

    @Test
    void newOwnerOfThePartitionReleasesWhatIsDue() {
        sink.receive(
                version(1).quotes("q1").embargo(RELEASE),
                Story.of("wire/late", 1).embargo(RELEASE.plus(MINUTE)));
        try (SinkOnTrial successor = new SinkOnTrial(folder.resolve("successor"), meters, 1_000_000)) {
            successor.takeOver(sink);

            successor.pass(MINUTE);

            assertThat(successor.articles()).extracting(TestRecord::key).containsExactly(ID);
            assertThat(successor.embargoes()).isOne();
        }
    }

    @Test
    void deliveredAgainAtItsTimeItGoesOutOnce() {
        Story story = version(1).embargo(NOON.plusMillis(100));
        sink.receive(story);
        sink.pass(Duration.ofMillis(150));

        sink.receive(story);
        sink.pass(SECOND);

        assertThat(sink.articles()).hasSize(1);
    }

    @Test
    void heldVersionThatWouldBeTooLargeBecomesADeadLetterWhenItArrives() {
        try (SinkOnTrial small = new SinkOnTrial(folder.resolve("small"), meters, 500)) {
            small.receive(version(1).quotes("q1:" + "blah ".repeat(200)).embargo(RELEASE));

            small.pass(MINUTE);

            assertThat(small.deadLetters()).hasSize(1);
            assertThat(small.articles()).isEmpty();
        }
    }

    @Test
    void waitingAndReleasedAreCounted() {
        sink.receive(version(1).embargo(RELEASE), Story.of("wire/late", 1).embargo(RELEASE.plus(MINUTE)));
        assertThat(waiting()).isEqualTo(2);

        sink.pass(MINUTE);

        assertThat(waiting()).isEqualTo(1);
        assertThat(meters.get("wiredesk.sink.embargoes.released").counter().count())
                .isEqualTo(1);
        assertThat(List.of("held", "published"))
                .extracting(outcome -> meters.get("wiredesk.sink.articles")
                        .tag("outcome", outcome)
                        .counter()
                        .count())
                .containsExactly(2.0, 0.0);
    }

    @Test
    void delayOfAReleaseIsMeasuredAndNotThatOfItsDelivery() {
        sink.receive(version(1).embargo(RELEASE), Story.of("wire/free", 1));

        sink.pass(MINUTE);

        assertThat(meters.get("wiredesk.sink.embargoes.lateness").timer().count())
                .isEqualTo(1);
        assertThat(meters.get("wiredesk.sink.latency").timer().count()).isEqualTo(1);
    }

    @Test
    void embargoThatIsOverWhileTheSinkStandsStillIsOverdue() {
        sink.receive(version(1).embargo(RELEASE));
        sink.pass(Duration.ofMillis(100));
        assertThat(overdue()).isZero();

        sink.oversleep(MINUTE.multipliedBy(3));

        assertThat(overdue()).isGreaterThan(60);
        sink.pass(Alarm.LONGEST);
        assertThat(overdue()).isZero();
    }

    @Test
    void whoGivesAPartitionUpWaitsForNothing() {
        SinkOnTrial other = new SinkOnTrial(folder.resolve("other"), meters, 1_000_000);
        other.receive(version(1).embargo(RELEASE));

        other.close();

        assertThat(waiting()).isZero();
    }

    private double overdue() {
        return meters.get("wiredesk.sink.embargoes.overdue").gauge().value();
    }

    private double waiting() {
        return meters.get("wiredesk.sink.embargoes.waiting").gauge().value();
    }
}
