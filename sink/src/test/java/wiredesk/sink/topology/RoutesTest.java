package wiredesk.sink.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static wiredesk.sink.Story.ID;
import static wiredesk.sink.Story.NOON;
import static wiredesk.sink.Story.kill;
import static wiredesk.sink.Story.version;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wiredesk.schemas.Projection;
import wiredesk.schemas.Quote;
import wiredesk.schemas.Route;
import wiredesk.schemas.RouteKey;
import wiredesk.sink.Story;

/** What one route and another get to see. */
class RoutesTest {

    private static final String TOPIC = "desk.quotes";
    private static final String OTHER = "other.quotes";
    private static final Duration WHILE = Duration.ofSeconds(10);
    /** How long a backfill waits between two runs. */
    private static final Duration A_RUN = Duration.ofMillis(50);

    private static final String LONG = "quote.text.size() > 20";

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
    void routeGetsWhatMatches() {
        sink.define(route("desk").setFilter(LONG).build());

        sink.receive(version(1).quotes("q1:short", "q2:long enough to be of interest"));

        assertThat(sink.routed(TOPIC)).extracting(TestRecord::key).containsExactly("q2");
    }

    @Test
    void correctionSendsTheDifference() {
        sink.define(route("desk").build());
        sink.receive(version(1).quotes("q1:one", "q2:two"));
        sink.routed(TOPIC);

        sink.receive(version(2).quotes("q2:two", "q3:three"));

        assertThat(sink.routed(TOPIC))
                .extracting(TestRecord::key, RoutesTest::text)
                .containsExactly(tuple("q3", "q3:three"), tuple("q1", null));
    }

    @Test
    void versionThatNoLongerMatchesIsTakenBack() {
        sink.define(route("desk").setFilter(LONG).build());
        sink.receive(version(1).quotes("q1:long enough to be of interest"));
        sink.routed(TOPIC);

        sink.receive(version(2).quotes("q1:no longer"));

        assertThat(sink.routed(TOPIC))
                .extracting(TestRecord::key, RoutesTest::text)
                .containsExactly(tuple("q1", null));
    }

    @Test
    void killTakesBackWhatEachRouteHas() {
        sink.define(
                route("desk").build(),
                route("other").setTopic(OTHER).setFilter(LONG).build());
        sink.receive(version(1).quotes("q1:short", "q2:long enough to be of interest"));
        sink.routed(TOPIC);
        sink.routed(OTHER);

        sink.receive(kill(2));

        assertThat(sink.routed(TOPIC)).extracting(TestRecord::key).containsExactly("q1", "q2");
        assertThat(sink.routed(OTHER)).extracting(TestRecord::key).containsExactly("q2");
    }

    @Test
    void embargoedVersionComesAtItsTime() {
        sink.define(route("desk").build());
        sink.receive(version(1).quotes("q1").embargo(NOON.plusSeconds(5)));
        assertThat(sink.routed(TOPIC)).isEmpty();

        sink.pass(WHILE);

        assertThat(sink.routed(TOPIC)).extracting(TestRecord::key).containsExactly("q1");
    }

    @Test
    void withoutSinceItBeginsWhenItWasMade() {
        sink.receive(version(1).quotes("q1"));
        sink.pass(WHILE);

        sink.define(route("desk").setCreated(sink.now()).build());
        sink.pass(WHILE);

        assertThat(sink.routed(TOPIC)).isEmpty();
    }

    @Test
    void whatWasDecidedBetweenMakingAndHearingOfItIsNotMissed() {
        Instant made = sink.now();
        sink.pass(Duration.ofSeconds(1));
        sink.receive(version(1).quotes("q1"));

        sink.define(route("desk").setCreated(made).build());
        sink.pass(WHILE);

        assertThat(sink.routed(TOPIC)).extracting(TestRecord::key).containsExactly("q1");
    }

    @Test
    void backfillAndLiveDeliveryTogetherSendEachRecordOnce() {
        int stories = 320;
        receive(0, stories);
        sink.pass(WHILE);
        sink.define(route("desk").setCreated(sink.now()).setSince(NOON).build());
        sink.pass(A_RUN);

        receive(stories, stories + 10);
        sink.receive(Story.of(id(stories - 1), 2).quotes(id(stories - 1) + "-q:corrected"));
        settle();

        List<TestRecord<String, Quote>> routed = sink.routed(TOPIC);
        assertThat(routed).hasSize(stories + 10);
        assertThat(routed).extracting(TestRecord::key).doesNotHaveDuplicates();
        assertThat(routed).extracting(RoutesTest::text).contains(id(stories - 1) + "-q:corrected");
    }

    @Test
    void backfillStopsForLiveArticlesWhenItsMomentIsOverAndGoesOnLater() {
        receive(0, 40);
        sink.slowDown(Duration.ofMillis(1));
        sink.define(route("desk").setSince(NOON).build());

        sink.pass(A_RUN);

        int first = sink.routed(TOPIC).size();
        settle();
        assertThat(first).isBetween(1, 10);
        assertThat(sink.routed(TOPIC)).hasSize(40 - first);
    }

    @Test
    void routesThatAreAtDifferentPlacesAllArrive() {
        receive(0, 200);
        sink.define(route("desk").setSince(NOON).build());
        sink.pass(A_RUN);
        sink.pass(A_RUN);

        sink.define(route("other").setTopic(OTHER).setSince(NOON).build());
        settle();

        assertThat(sink.routed(TOPIC)).hasSize(200);
        assertThat(sink.routed(OTHER)).hasSize(200);
    }

    @Test
    void routeThatThrowsIsPausedWithAReasonAndTheOthersGoOn() {
        sink.define(
                route("desk").build(),
                route("other").setTopic(OTHER).setFilter("1 / 0 == 1").build());

        sink.receive(version(1).quotes("q1"));

        assertThat(sink.routed(TOPIC)).hasSize(1);
        assertThat(sink.routed(OTHER)).isEmpty();
        assertThat(sink.announced()).singleElement().satisfies(route -> {
            assertThat(route.getName()).isEqualTo("other");
            assertThat(route.getPaused()).contains(ID);
        });
        assertThat(paused("other")).isOne();
        assertThat(paused("desk")).isZero();
        assertThat(sink.deadLetters()).isEmpty();
    }

    @Test
    void mendedRouteGetsTheArticleThatItFailedAt() {
        Route failing = route("desk").setFilter("1 / 0 == 1").build();
        sink.define(failing);
        sink.receive(version(1).quotes("q1"));
        sink.pass(WHILE);

        sink.define(Route.newBuilder(failing)
                .setFilter("true")
                .setRevision(2)
                .setChanged(sink.now())
                .build());
        sink.pass(WHILE);

        assertThat(sink.routed(TOPIC)).extracting(TestRecord::key).containsExactly("q1");
    }

    @Test
    void routeWhoseTopicIsGoneIsPausedAndTheOthersGoOn() {
        sink.define(route("desk").build(), route("other").setTopic(OTHER).build());
        sink.deleteTopic(OTHER);

        sink.receive(version(1).quotes("q1"));

        assertThat(sink.routed(TOPIC)).hasSize(1);
        assertThat(sink.announced())
                .extracting(Route::getPaused)
                .singleElement()
                .asString()
                .contains(OTHER);
    }

    @Test
    void resumedRouteGetsWhatItMissed() {
        Route desk = route("desk").build();
        sink.define(desk);
        sink.receive(version(1).quotes("q1", "q2"));
        sink.routed(TOPIC);
        sink.pass(WHILE);
        sink.define(Route.newBuilder(desk)
                .setRevision(2)
                .setChanged(sink.now())
                .setPaused("for the night")
                .build());
        sink.receive(version(2).quotes("q2", "q3"));
        sink.pass(WHILE);
        assertThat(sink.routed(TOPIC)).isEmpty();

        sink.define(Route.newBuilder(desk).setRevision(3).setChanged(sink.now()).build());
        sink.pass(WHILE);

        assertThat(sink.routed(TOPIC)).extracting(TestRecord::key).containsExactly("q3", "q1");
    }

    @Test
    void olderDefinitionThatComesLaterIsOfNoUse() {
        Route desk = route("desk").build();
        sink.define(Route.newBuilder(desk).setRevision(2).setChanged(NOON).build());

        sink.define(Route.newBuilder(desk).setPaused("late").build());
        sink.receive(version(1).quotes("q1"));

        assertThat(sink.routed(TOPIC)).hasSize(1);
    }

    @Test
    void removedRouteGetsNothingMoreAndOneOfItsNameBeginsAnew() {
        sink.define(route("desk").build());
        sink.receive(version(1).quotes("q1"));
        sink.routed(TOPIC);
        sink.removeRoute("desk");
        sink.receive(version(2).quotes("q1", "q2"));
        assertThat(sink.routed(TOPIC)).isEmpty();

        sink.define(route("desk").setCreated(NOON.plusSeconds(1)).setSince(NOON).build());
        sink.pass(WHILE);

        assertThat(sink.routed(TOPIC)).extracting(TestRecord::key).containsExactly("q1", "q2");
    }

    @Test
    void changedFilterHoldsFromThenOn() {
        Route desk = route("desk").build();
        sink.define(desk);
        sink.receive(version(1).quotes("q1:short"));
        sink.routed(TOPIC);
        sink.pass(WHILE);

        sink.define(Route.newBuilder(desk)
                .setRevision(2)
                .setChanged(sink.now())
                .setFilter(LONG)
                .build());
        sink.pass(WHILE);
        assertThat(sink.routed(TOPIC)).isEmpty();
        sink.receive(version(2).quotes("q1:short", "q2:long enough to be of interest"));

        assertThat(sink.routed(TOPIC)).extracting(TestRecord::key).containsExactly("q2", "q1");
    }

    @Test
    void recordsGoUnderTheArticleWhereTheRouteSaysSoAndNameThemselves() {
        sink.define(route("desk").setKey(RouteKey.ARTICLE).build());

        sink.receive(version(1).quotes("q1"));

        assertThat(sink.routed(TOPIC)).singleElement().satisfies(record -> {
            assertThat(record.key()).isEqualTo(ID);
            assertThat(header(record, "wiredesk-record")).isEqualTo("q1");
            assertThat(header(record, "wiredesk-route")).isEqualTo("desk");
        });
    }

    @Test
    void definitionUnderAnotherNameBecomesADeadLetter() {
        sink.receiveBytes("x", new byte[] {1});
        sink.define("elsewhere", route("desk").build());

        assertThat(sink.deadLetters()).hasSize(2);
    }

    private void receive(int from, int to) {
        IntStream.range(from, to).forEach(n -> sink.receive(Story.of(id(n), 1).quotes(id(n) + "-q")));
    }

    private static String id(int n) {
        return "wire/%05d".formatted(n);
    }

    /** Time enough for all backfills. */
    private void settle() {
        IntStream.range(0, 20).forEach(n -> sink.pass(A_RUN));
    }

    private double paused(String route) {
        return meters.get("wiredesk.sink.routes.paused")
                .tag("route", route)
                .gauge()
                .value();
    }

    private static String header(TestRecord<?, ?> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private static String text(TestRecord<String, Quote> record) {
        return record.value() == null ? null : record.value().getText();
    }

    private static Route.Builder route(String name) {
        return Route.newBuilder()
                .setName(name)
                .setProjection(Projection.QUOTES)
                .setTopic(TOPIC)
                .setCreated(NOON);
    }
}
