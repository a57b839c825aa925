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
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wiredesk.schemas.LedgerEntry;
import wiredesk.schemas.Origin;
import wiredesk.schemas.OriginHeader;

class LedgerTest {

    private static final Instant SENT = Instant.parse("2026-03-01T11:59:00Z");
    private static final Origin ORIGIN = new Origin("news.raw", 3, 1042L);

    @TempDir
    Path folder;

    private SinkOnTrial sink;

    @AfterEach
    void close() {
        sink.close();
    }

    @Test
    void entrySaysHowWhichRecordEnded() {
        Headers headers = OriginHeader.added(new RecordHeaders(), ORIGIN);

        sink().receive(new TestRecord<>(ID, version(1).build(), headers, SENT));

        TestRecord<String, LedgerEntry> record = sink.ledger().get(0);
        assertThat(record.key()).isEqualTo(ID);
        assertThat(record.getRecordTime()).isEqualTo(SENT);
        assertThat(record.headers()).isEmpty();
        assertThat(record.value()).isEqualTo(new LedgerEntry("sink", "published", ID, "wire", 1L, ORIGIN, NOON));
    }

    @Test
    void everyDecidedVersionHasOneEntryAndDeadLettersHaveNone() {
        sink().receive(
                        version(2),
                        version(2),
                        version(1),
                        version(2).extractor("2"),
                        version(3).embargo(NOON.plusSeconds(1)),
                        kill(4));
        sink.receiveBytes("x", new byte[] {1, 2, 3});

        assertThat(sink.ledger())
                .extracting(record -> record.value().getOutcome())
                .containsExactly("published", "duplicate", "superseded", "reextracted", "held", "killed");
    }

    @Test
    void endOfAnEmbargoIsNoSecondEntry() {
        sink().receive(version(1).embargo(NOON.plusSeconds(1)));

        sink.pass(Duration.ofSeconds(5));

        assertThat(sink.articles()).hasSize(1);
        assertThat(sink.ledger())
                .extracting(record -> record.value().getOutcome())
                .containsExactly("held");
    }

    @Test
    void versionThatCameAnotherWayHasNoOrigin() {
        Headers nonsense = new RecordHeaders().add(OriginHeader.NAME, "news.raw/minus/one".getBytes());

        sink().receive(new TestRecord<>(ID, version(1).build(), nonsense, SENT));

        assertThat(sink.ledger())
                .extracting(record -> record.value().getOrigin())
                .containsExactly((Origin) null);
    }

    private SinkOnTrial sink() {
        sink = new SinkOnTrial(folder, new SimpleMeterRegistry(), 1_000_000);
        return sink;
    }
}
