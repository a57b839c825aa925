package wiredesk.sink.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static wiredesk.sink.Story.ID;
import static wiredesk.sink.Story.NOON;
import static wiredesk.sink.Story.kill;
import static wiredesk.sink.Story.version;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wiredesk.schemas.Projection;
import wiredesk.schemas.PubStatus;
import wiredesk.schemas.Quote;
import wiredesk.schemas.Route;
import wiredesk.sink.Story;

/** What goes out again when somebody asks for it. */
class RebuildTest {

    private static final String TOPIC = "desk.quotes";
    private static final Duration A_RUN = Duration.ofMillis(50);

    private SinkOnTrial sink;

    @TempDir
    Path folder;

    @BeforeEach
    void open() {
        sink = new SinkOnTrial(folder, new SimpleMeterRegistry(), 1_000_000);
    }

    @AfterEach
    void close() {
        sink.close();
    }

    @Test
    void whatIsOutOfThatTopicGoesOutAgainAsItIsAndNothingElseDoes() {
        sink.receive(version(1).quotes("q1", "q2").entities("ann"), version(2).quotes("q2", "q3"));
        List<Quote> first = sink.quotes().stream()
                .filter(each -> each.value() != null && !each.key().equals("q1"))
                .map(TestRecord::value)
                .toList();
        sink.forget();

        sink.rebuild("r1", "quotes");
        settle();

        assertThat(sink.quotes()).extracting(TestRecord::value).containsExactlyElementsOf(first);
        assertThat(sink.articles()).isEmpty();
        assertThat(sink.entities()).isEmpty();
        assertThat(sink.ledger()).isEmpty();
        assertThat(sink.rebuilt()).containsExactly("r1 2");
    }

    @Test
    void whatIsHeldOrKilledStaysIn() {
        sink.receive(
                version(1).quotes("q1"),
                kill(2),
                Story.of("wire/held", 1).status(PubStatus.WITHHELD).quotes("q2"),
                Story.of("wire/out", 1));
        sink.forget();

        sink.rebuild("r1", "articles");
        settle();

        assertThat(sink.articles()).extracting(TestRecord::key).containsExactly("wire/out");
    }

    @Test
    void liveChangeMeanwhileIsTheLastWord() {
        receive(200);
        sink.rebuild("r1", "quotes");
        sink.pass(A_RUN);

        sink.receive(Story.of(id(0), 2).quotes(id(0) + "-q:corrected"));
        sink.receive(Story.of(id(199), 2).quotes(id(199) + "-q:corrected"));
        settle();

        List<TestRecord<String, Quote>> sent = sink.quotes();
        assertThat(last(sent, id(0) + "-q")).endsWith("corrected");
        assertThat(last(sent, id(199) + "-q")).endsWith("corrected");
        assertThat(sink.rebuilt()).containsExactly("r1 200");
    }

    @Test
    void itStopsForLiveArticlesWhenItsMomentIsOverAndGoesOnLater() {
        receive(40);
        sink.forget();
        sink.slowDown(Duration.ofMillis(1));
        sink.rebuild("r1", "quotes");

        sink.pass(A_RUN);

        int first = sink.quotes().size();
        settle();
        assertThat(first).isBetween(1, 10);
        assertThat(sink.quotes()).hasSize(40 - first);
    }

    @Test
    void severalAreWorkedOffOneAfterTheOther() {
        sink.receive(version(1).quotes("q1").entities("ann", "bob"));
        sink.forget();

        sink.rebuild("r1", "quotes");
        sink.rebuild("r2", "entities");
        sink.rebuild("r1", "quotes");
        settle();

        assertThat(sink.quotes()).hasSize(1);
        assertThat(sink.entities()).hasSize(2);
        assertThat(sink.rebuilt()).containsExactly("r1 1", "r2 2");
    }

    @Test
    void recordThatIsNotCurrentIsTakenBackAndOneThatIsStays() {
        sink.receive(version(1).quotes("q1"));
        sink.forget();

        sink.ask(ID, "r1", "quotes", "q1", "left-over");

        assertThat(sink.quotes())
                .extracting(TestRecord::key, TestRecord::value)
                .containsExactly(tuple("left-over", null));
    }

    @Test
    void recordOfAnUnknownArticleIsTakenBackOnlyWhereThatIsWanted() {
        sink.receive(version(1));
        sink.forget();

        sink.ask("wire/unknown", "r1", "articles", "wire/unknown");
        assertThat(sink.articles()).isEmpty();
        sink.askOfUnknown("wire/unknown", "r2", "articles", "wire/unknown");

        assertThat(sink.articles())
                .extracting(TestRecord::key, TestRecord::value)
                .containsExactly(tuple("wire/unknown", null));
    }

    @Test
    void routeGetsAgainWhatItHasAndNothingThatItNeverHad() {
        sink.receive(Story.of("wire/before", 1).quotes("q0"));
        sink.pass(Duration.ofSeconds(10));
        sink.define(
                route().setCreated(sink.now()).setFilter("quote.text != 'q2'").build());
        sink.receive(version(1).quotes("q1", "q2"));
        sink.routed(TOPIC);
        sink.forget();

        sink.rebuild("r1", "route/desk");
        settle();

        assertThat(sink.routed(TOPIC)).extracting(TestRecord::key).containsExactly("q1");
        assertThat(sink.quotes()).isEmpty();
        assertThat(sink.rebuilt()).containsExactly("r1 1");
    }

    @Test
    void routeThatWasRebuiltIsStillSentTombstones() {
        sink.define(route().build());
        sink.receive(version(1).quotes("q1"));
        sink.rebuild("r1", "route/desk");
        settle();
        sink.routed(TOPIC);

        sink.receive(kill(2));

        assertThat(sink.routed(TOPIC))
                .extracting(TestRecord::key, TestRecord::value)
                .containsExactly(tuple("q1", null));
    }

    @Test
    void routeIsAskedForRecordsByWhatItHasBeenSent() {
        sink.define(route().setFilter("quote.text == 'q1'").build());
        sink.receive(version(1).quotes("q1", "q2"));
        sink.routed(TOPIC);

        sink.ask(ID, "r1", "route/desk", "q1", "q2");

        assertThat(sink.routed(TOPIC))
                .extracting(TestRecord::key, TestRecord::value)
                .containsExactly(tuple("q2", null));
        assertThat(sink.quotes()).hasSize(2);
    }

    @Test
    void routeThatIsPausedIsRebuiltWhenItGoesOn() {
        Route desk = route().build();
        sink.define(desk);
        sink.receive(version(1).quotes("q1"));
        sink.define(Route.newBuilder(desk)
                .setRevision(2)
                .setChanged(sink.now())
                .setPaused("for the night")
                .build());
        sink.routed(TOPIC);
        sink.rebuild("r1", "route/desk");
        settle();
        assertThat(sink.rebuilt()).isEmpty();

        sink.define(Route.newBuilder(desk).setRevision(3).setChanged(sink.now()).build());
        settle();

        assertThat(sink.routed(TOPIC)).extracting(TestRecord::key).containsExactly("q1");
        assertThat(sink.rebuilt()).containsExactly("r1 1");
    }

    @Test
    void requestForWhatThereIsNotBecomesADeadLetter() {
        sink.rebuild("r1", "everything");

        assertThat(sink.deadLetters()).hasSize(1);
    }

    private void receive(int stories) {
        IntStream.range(0, stories).forEach(n -> sink.receive(Story.of(id(n), 1).quotes(id(n) + "-q")));
    }

    private void settle() {
        IntStream.range(0, 20).forEach(n -> sink.pass(A_RUN));
    }

    private static String id(int n) {
        return "wire/%05d".formatted(n);
    }

    private static String last(List<TestRecord<String, Quote>> sent, String key) {
        return sent.stream()
                .filter(each -> each.key().equals(key))
                .reduce((one, other) -> other)
                .orElseThrow()
                .value()
                .getText();
    }

    private static Route.Builder route() {
        return Route.newBuilder()
                .setName("desk")
                .setProjection(Projection.QUOTES)
                .setTopic(TOPIC)
                .setCreated(NOON);
    }
}
