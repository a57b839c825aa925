package wiredesk.sink.topology;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static wiredesk.sink.Story.ID;
import static wiredesk.sink.Story.NOON;
import static wiredesk.sink.Story.kill;
import static wiredesk.sink.Story.version;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wiredesk.schemas.Article;
import wiredesk.schemas.DeadLetterHeaders;
import wiredesk.schemas.EnrichedArticle;
import wiredesk.schemas.Quote;
import wiredesk.sink.Story;

class SinkTopologyTest {

    private static final Instant SENT = Instant.parse("2026-03-01T12:00:05Z");

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private SinkOnTrial sink;

    @TempDir
    Path folder;

    private SinkOnTrial sink() {
        sink = new SinkOnTrial(folder, meters, 1_000_000);
        return sink;
    }

    @AfterEach
    void close() {
        sink.close();
    }

    @Test
    void versionGoesOutToThreeTopicsUnderTheirKeys() {
        sink().receive(version(1).quotes("q1").entities("ann"));

        assertThat(sink.articles()).extracting(TestRecord::key).containsExactly(ID);
        assertThat(sink.quotes()).extracting(TestRecord::key).containsExactly("q1");
        assertThat(sink.entities()).extracting(TestRecord::key).containsExactly(ID + "#ann");
    }

    @Test
    void timestampAndTraceGoAlong() {
        Headers headers = new RecordHeaders().add("traceparent", "00-1-2-01".getBytes(UTF_8));

        sink().receive(new TestRecord<>(ID, version(1).quotes("q1").build(), headers, SENT));

        TestRecord<String, Quote> quote = sink.quotes().get(0);
        assertThat(quote.getRecordTime()).isEqualTo(SENT);
        assertThat(quote.headers().lastHeader("traceparent").value()).isEqualTo("00-1-2-01".getBytes(UTF_8));
    }

    @Test
    void allThatAVersionLeadsToBearsOneSpanOfTheSinksInTheTraceThatCame() {
        String came = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
        Headers headers = new RecordHeaders().add("traceparent", came.getBytes(UTF_8));

        sink().receive(new TestRecord<>(ID, version(1).quotes("q1").build(), headers, SENT));

        String span = new String(
                sink.quotes().get(0).headers().lastHeader("traceparent").value(), UTF_8);
        assertThat(span)
                .matches("00-0af7651916cd43dd8448eb211c80319c-[0-9a-f]{16}-01")
                .isNotEqualTo(came);
        assertThat(sink.articles().get(0).headers().lastHeader("traceparent").value())
                .isEqualTo(span.getBytes(UTF_8));
    }

    @Test
    void laterVersionSendsTheDifferenceAlone() {
        sink().receive(version(1).quotes("q1", "q2").entities("ann"));
        sink.forget();

        sink.receive(version(2).quotes("q1", "q3").entities("ann"));

        assertThat(sink.articles())
                .extracting(each -> each.value().getVersion())
                .containsExactly(2L);
        assertThat(sink.quotes())
                .extracting(each -> each.key() + (each.value() == null ? " gone" : ""))
                .containsExactly("q3", "q2 gone");
        assertThat(sink.entities()).isEmpty();
    }

    @Test
    void killSendsTombstones() {
        sink().receive(version(1).quotes("q1").entities("ann"));
        sink.forget();

        sink.receive(kill(2));

        assertThat(sink.articles()).extracting(TestRecord::value).containsExactly((Article) null);
        assertThat(sink.quotes()).extracting(TestRecord::key).containsExactly("q1");
        assertThat(sink.entities())
                .extracting(TestRecord::value)
                .containsOnlyNulls()
                .hasSize(1);
    }

    @Test
    void everyVersionEndsInOneCountedOutcome() {
        sink().receive(
                        version(2),
                        version(2),
                        version(1),
                        version(2).extractor("2"),
                        version(3).embargo(NOON.plusSeconds(1)),
                        kill(4),
                        version(5));
        sink.receiveBytes("x", new byte[] {1, 2, 3});

        assertThat(List.of("published", "duplicate", "superseded", "reextracted", "held", "killed", "dead-lettered"))
                .extracting(this::counted)
                .containsExactly(1.0, 1.0, 1.0, 1.0, 1.0, 2.0, 1.0);
        assertThat(meters.find("wiredesk.sink.articles").counters().stream()
                        .mapToDouble(Counter::count)
                        .sum())
                .isEqualTo(8);
    }

    @Test
    void bytesThatAreNoArticleAreKeptAsTheyCame() {
        sink().receiveBytes("x", new byte[] {7, 0, 0, 0, 99, (byte) 0xff});

        TestRecord<byte[], byte[]> letter = sink.deadLetters().get(0);
        assertThat(letter.key()).isEqualTo("x".getBytes(UTF_8));
        assertThat(letter.value()).isEqualTo(new byte[] {7, 0, 0, 0, 99, (byte) 0xff});
        assertThat(letter.headers().lastHeader(DeadLetterHeaders.STAGE).value()).isEqualTo("sink".getBytes(UTF_8));
    }

    @Test
    void versionCutShortIsADeadLetter() {
        byte[] whole = sink().bytes(version(1).quotes("q1").build());
        byte[] half = Arrays.copyOf(whole, whole.length / 2);

        sink.receiveBytes(ID, half);

        assertThat(sink.deadLetters()).extracting(TestRecord::value).containsExactly(half);
    }

    @Test
    void lengthThatPromisesGigabytesIsADeadLetterAndTakesNoMemory() {
        byte[] bytes = sink().bytes(version(1).build());
        byte[] twoGigabytesOfId = {
            bytes[0],
            bytes[1],
            bytes[2],
            bytes[3],
            bytes[4],
            (byte) 0xf0,
            (byte) 0xff,
            (byte) 0xff,
            (byte) 0xff,
            0x0f,
            'w'
        };

        sink.receiveBytes(ID, twoGigabytesOfId);

        assertThat(sink.deadLetters()).extracting(TestRecord::value).containsExactly(twoGigabytesOfId);
    }

    @Test
    void recordOfAnotherTypeIsADeadLetter() {
        Quote quote = version(1).quotes("q1").build().getQuotes().get(0);
        byte[] bytes = sink().bytes(quote);

        sink.receiveBytes(ID, bytes);

        TestRecord<byte[], byte[]> letter = sink.deadLetters().get(0);
        assertThat(letter.value()).isEqualTo(bytes);
        assertThat(new String(
                        letter.headers().lastHeader(DeadLetterHeaders.MESSAGE).value(), UTF_8))
                .isEqualTo("the record is a wiredesk.schemas.Quote, expected a wiredesk.schemas.EnrichedArticle");
    }

    @Test
    void tombstoneIsADeadLetter() {
        sink().receiveBytes(ID, null);

        assertThat(sink.deadLetters()).extracting(TestRecord::key).containsExactly(ID.getBytes(UTF_8));
    }

    @Test
    void keyThatIsNotTheArticlesIsADeadLetter() {
        EnrichedArticle article = version(1).build();

        sink().receive(new TestRecord<>("wire/other", article, new RecordHeaders(), SENT));

        assertThat(sink.deadLetters()).extracting(TestRecord::value).containsExactly(sink.bytes(article));
    }

    @Test
    void versionWithARecordThatKafkaDoesNotTakeHasNoEffectAtAll() {
        sink = new SinkOnTrial(folder, meters, 500);
        Story tooLong = version(2).quotes("q1", "q2:" + "blah ".repeat(200));
        sink.receive(version(1).quotes("q1"));
        sink.forget();

        sink.receive(tooLong);

        assertThat(sink.articles()).isEmpty();
        assertThat(sink.quotes()).isEmpty();
        assertThat(sink.state(ID).version().number()).isEqualTo(1);
        assertThat(sink.deadLetters()).extracting(TestRecord::value).containsExactly(sink.bytes(tooLong.build()));
    }

    @Test
    void storeAndOperatorsHaveNamesOfTheirOwn() {
        assertThat(sink().description())
                .contains("Source: enriched", "Processor: settle", "Sink: article", "Sink: quote", "Sink: entity")
                .contains("article-states", "article-embargoes");
    }

    @Test
    void changelogsAreThoseOfAllItsStores() {
        assertThat(SinkTopology.changelogs("sink")).containsExactlyInAnyOrderElementsOf(sink().changelogs());
    }

    private double counted(String outcome) {
        return meters.get("wiredesk.sink.articles")
                .tag("outcome", outcome)
                .counter()
                .count();
    }
}
