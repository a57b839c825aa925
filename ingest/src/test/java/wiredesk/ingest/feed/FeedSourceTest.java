package wiredesk.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wiredesk.ingest.drop.ManualClock;
import wiredesk.ingest.fetch.AddressRules;
import wiredesk.ingest.fetch.FakeResolver;
import wiredesk.ingest.fetch.FakeServer;
import wiredesk.ingest.fetch.FetchSettings;
import wiredesk.ingest.fetch.WebClient;
import wiredesk.ingest.formats.Formats;
import wiredesk.ingest.identity.SourceName;
import wiredesk.ingest.parse.Limits;
import wiredesk.ingest.parse.Reading;
import wiredesk.ingest.poll.PolledSource;
import wiredesk.ingest.poll.Schedule;
import wiredesk.ingest.publish.ArticlePublisher;
import wiredesk.ingest.publish.FakePublisher;
import wiredesk.ingest.publish.Outcome;
import wiredesk.ingest.publish.Outcomes;
import wiredesk.ingest.seen.Once;
import wiredesk.ingest.source.Intake;
import wiredesk.ingest.state.MemoryStates;
import wiredesk.schemas.RawArticle;
import wiredesk.schemas.SourceState;

class FeedSourceTest {

    private static final SourceName WIRE = new SourceName("wire");
    private static final Duration INTERVAL = Duration.ofMinutes(5);
    private static final Schedule SCHEDULE =
            new Schedule(INTERVAL, Duration.ofMinutes(1), Duration.ofHours(1), Duration.ofHours(1));

    private final FakePublisher publisher = new FakePublisher();
    private final Outcomes outcomes = new Outcomes(new SimpleMeterRegistry());
    private final MemoryStates states = new MemoryStates();
    private final ManualClock clock = new ManualClock();
    private final ArticlePublisher once = Once.over(publisher, clock);
    private FakeServer server;
    private WebClient client;

    @BeforeEach
    void open() throws Exception {
        server = new FakeServer();
        client = client(true);
    }

    @AfterEach
    void close() throws Exception {
        client.close();
        server.close();
    }

    @Test
    void entriesArePublishedAndRememberedAfterwards() {
        server.serves("\"v1\"", feed(item("a", "One"), item("b", "Two")));

        Duration wait = source().poll();

        assertThat(publisher.articles).extracting(RawArticle::getId).containsExactly("wire/a", "wire/b");
        assertThat(states.states.get("wire").getEtag()).isEqualTo("\"v1\"");
        assertThat(wait).isBetween(Duration.ofSeconds(270), Duration.ofSeconds(330));
    }

    @Test
    void unchangedFeedIsAskedForOnConditionAndGivesNothing() {
        server.serves("\"v1\"", feed(item("a", "One")));
        PolledSource source = source();
        source.poll();

        source.poll();

        assertThat(server.requests.get(1).getFirst("If-None-Match")).isEqualTo("\"v1\"");
        assertThat(server.requests.get(1).getFirst("If-Modified-Since")).isEqualTo("Mon, 02 Feb 2026 10:00:00 GMT");
        assertThat(publisher.articles).hasSize(1);
        assertThat(states.states.get("wire").getEtag()).isEqualTo("\"v1\"");
        assertThat(source.problem()).isEmpty();
    }

    @Test
    void onlyWhatIsNewOrChangedIsPublishedAgain() {
        PolledSource source = source();
        server.serves("\"v1\"", feed(item("a", "One"), item("b", "Two")));
        source.poll();
        server.serves("\"v2\"", feed(item("a", "One"), item("b", "Two, corrected"), item("c", "Three")));

        source.poll();

        assertThat(publisher.articles).extracting(RawArticle::getGuid).containsExactly("a", "b", "b", "c");
        assertThat(outcomes.total(WIRE, Outcome.DUPLICATE)).isEqualTo(1);
        assertThat(outcomes.total(WIRE, Outcome.PUBLISHED)).isEqualTo(4);
    }

    @Test
    void closingThatTheFeedRepeatsIsLearntAndTakenOff() {
        String closing = "&lt;p&gt;Harbour News is read in three towns.&lt;/p&gt;";
        server.serves(
                "\"v1\"",
                feed(
                        item("a", "One." + closing),
                        item("b", "Two." + closing),
                        item("c", "Three." + closing),
                        item("d", "Four." + closing),
                        item("e", "Five." + closing)));
        source().poll();
        server.serves("\"v2\"", feed(item("f", "Six." + closing)));

        source().poll();

        RawArticle last = publisher.articles.get(5);
        assertThat(last.getBody()).isEqualTo("Six.");
        assertThat(last.getRemoved()).singleElement().satisfies(removed -> {
            assertThat(removed.getText()).isEqualTo("Harbour News is read in three towns.");
            assertThat(removed.getReason()).isEqualTo("repeated");
        });
    }

    @Test
    void storyThatStaysInTheFeedTeachesNothing() {
        String closing = "&lt;p&gt;It cost nine millions.&lt;/p&gt;";
        PolledSource source = source();
        for (int poll = 0; poll < 10; poll++) {
            server.serves("\"v" + poll + "\"", feed(item("a", "One." + closing)));
            source.poll();
        }
        server.serves("\"last\"", feed(item("a", "One, corrected." + closing)));

        source.poll();

        assertThat(publisher.articles.get(1).getBody()).isEqualTo("One, corrected.\n\nIt cost nine millions.");
    }

    @Test
    void guidOfTwoStoriesIsNobodysForGood() {
        String tide = linked("g", "https://news.example/tide", "Tide");
        server.serves("\"v1\"", feed(tide, linked("g", "https://news.example/ships", "Ships")));
        source().poll();
        server.serves("\"v2\"", feed(tide));
        source().poll();
        server.serves("\"v3\"", feed(linked("g", "https://news.example/fog", "Fog")));

        source().poll();

        assertThat(publisher.articles)
                .extracting(RawArticle::getId)
                .containsExactly(
                        "wire/https://news.example/tide",
                        "wire/https://news.example/ships",
                        "wire/https://news.example/fog");
    }

    @Test
    void memorySurvivesARestart() {
        server.serves("\"v1\"", feed(item("a", "One")));
        source().poll();
        server.serves("\"v2\"", feed(item("a", "One")));

        source().poll();

        assertThat(publisher.articles).hasSize(1);
    }

    @Test
    void nothingIsRememberedWhileKafkaIsAway() {
        server.serves("\"v1\"", feed(item("a", "One")));
        publisher.away();
        PolledSource source = source();
        source.poll();
        assertThat(source.problem()).get().asString().contains("no broker");
        publisher.back();

        source.poll();

        assertThat(server.requests.get(1).getFirst("If-None-Match")).isNull();
        assertThat(publisher.articles).hasSize(1);
    }

    @Test
    void serverThatAsksForPatienceGetsIt() {
        server.answers(exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "7200");
            FakeServer.send(exchange, 429, new byte[0]);
        });
        PolledSource source = source();

        Duration wait = source.poll();

        assertThat(wait).isEqualTo(Duration.ofHours(2));
        assertThat(source.problem()).get().asString().contains("429");
    }

    @Test
    void failuresWaitLongerAndLonger() {
        server.answers(exchange -> FakeServer.send(exchange, 500, new byte[0]));
        PolledSource source = source();

        List<Duration> waits = List.of(source.poll(), source.poll(), source.poll(), source.poll(), source.poll());

        assertThat(waits.get(0))
                .isBetween(INTERVAL.multipliedBy(2).multipliedBy(9).dividedBy(10), Duration.ofMinutes(11));
        assertThat(waits.get(1)).isGreaterThan(waits.get(0));
        assertThat(waits.get(4)).isBetween(Duration.ofMinutes(54), Duration.ofMinutes(66));
    }

    @Test
    void privateAddressIsRefused() throws Exception {
        server.serves("\"v1\"", feed(item("a", "One")));
        PolledSource source = source(client(false), server.url());

        source.poll();

        assertThat(server.requests).isEmpty();
        assertThat(source.problem()).get().asString().contains("127.0.0.1 is not a public address");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://10.0.0.1/feed",
                "http://169.254.169.254/latest/meta-data/",
                "http://[::1]/feed",
                "http://0x7f000002/feed",
                "http://inside.example/feed",
                "file:///etc/passwd",
            })
    void redirectInwardsIsRefused(String target) throws Exception {
        server.answers(exchange -> {
            exchange.getResponseHeaders().set("Location", target);
            FakeServer.send(exchange, 302, new byte[0]);
        });
        FakeResolver resolver = new FakeResolver(host -> host.equals("inside.example")
                ? InetAddress.getAllByName("192.168.7.7")
                : InetAddress.getAllByName(host));
        // the test's own server passes for public, everything else by the rules
        try (WebClient guarded = new WebClient(
                settings(false),
                resolver,
                address -> address.getHostAddress().equals("127.0.0.1") || AddressRules.isPublic(address),
                clock)) {
            PolledSource source = source(guarded, server.url());

            source.poll();

            assertThat(server.requests).hasSize(1);
            assertThat(source.problem()).isPresent();
            assertThat(publisher.articles).isEmpty();
        }
    }

    @Test
    void endlessRedirectsEnd() {
        server.answers(exchange -> {
            exchange.getResponseHeaders().set("Location", "/feed?" + server.requests.size());
            FakeServer.send(exchange, 302, new byte[0]);
        });
        PolledSource source = source();

        source.poll();

        assertThat(server.requests).hasSize(6);
        assertThat(source.problem()).isPresent();
    }

    @Test
    void gzipBombIsRefused() throws Exception {
        byte[] bomb =
                Reading.gzip(("<rss version=\"2.0\"><channel>" + " ".repeat(8 << 20)).getBytes(StandardCharsets.UTF_8));
        server.answers(exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            FakeServer.send(exchange, 200, bomb);
        });
        PolledSource source = source();

        source.poll();

        assertThat(source.problem()).get().asString().contains("larger than the limit");
        assertThat(publisher.articles).isEmpty();
    }

    @Test
    void answerThatClaimsTwoGigabytesIsNotRead() {
        server.answers(exchange -> {
            exchange.sendResponseHeaders(200, 2L << 30);
            exchange.getResponseBody().write('<'); // Java 25 sends the headers with the first of the body
            exchange.getResponseBody().flush();
        });
        PolledSource source = source();

        source.poll();

        assertThat(source.problem()).get().asString().contains("larger than the limit");
    }

    @Test
    void compressedFeedIsRead() throws Exception {
        byte[] zipped = Reading.gzip(feed(item("a", "One")));
        server.answers(exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            FakeServer.send(exchange, 200, zipped);
        });

        source().poll();

        assertThat(publisher.articles).extracting(RawArticle::getGuid).containsExactly("a");
        assertThat(server.requests.get(0).getFirst("User-Agent")).isEqualTo("Wiredesk test");
    }

    @Test
    void pageInPlaceOfTheFeedIsAProblemNotAnArticle() {
        server.serves("\"v1\"", "We are back soon".getBytes(StandardCharsets.UTF_8));
        PolledSource source = source();

        source.poll();

        assertThat(publisher.articles).isEmpty();
        assertThat(source.problem()).get().asString().contains("expected RSS, Atom or JSON Feed");
        assertThat(states.states.get("wire").getError()).contains("expected RSS, Atom or JSON Feed");
    }

    @Test
    void stateOfAnotherAddressDoesNotCount() {
        states.states.put(
                "wire",
                SourceState.newBuilder()
                        .setSource("wire")
                        .setUrl("http://old.example/feed")
                        .setEtag("\"v1\"")
                        .setLastPoll(clock.instant())
                        .build());
        server.serves("\"v1\"", feed(item("a", "One")));

        source().poll();

        assertThat(server.requests.get(0).getFirst("If-None-Match")).isNull();
        assertThat(publisher.articles).hasSize(1);
    }

    @Test
    void validatorsOfA304AreKept() {
        server.serves("\"v1\"", feed(item("a", "One")));
        PolledSource source = source();
        source.poll();
        server.answers(exchange -> {
            exchange.getResponseHeaders().set("ETag", "\"v2\"");
            exchange.sendResponseHeaders(304, -1);
        });

        source.poll();

        assertThat(states.states.get("wire").getEtag()).isEqualTo("\"v2\"");
        assertThat(states.states.get("wire").getLastModified()).isEqualTo("Mon, 02 Feb 2026 10:00:00 GMT");
    }

    @Test
    void validatorsOfAnUnchangedBodyAreKept() {
        server.serves("\"v1\"", feed(item("a", "One")));
        PolledSource source = source();
        source.poll();
        server.serves("\"v2\"", feed(item("a", "One")));

        source.poll();

        assertThat(states.states.get("wire").getEtag()).isEqualTo("\"v2\"");
        assertThat(outcomes.total(WIRE, Outcome.DUPLICATE)).isEqualTo(1);
    }

    @Test
    void quietFeedIsAskedLessAndLessAndA304KeepsTheRate() {
        server.serves("\"v1\"", feed(item("a", "One")));
        PolledSource source = source();
        source.poll();

        source.poll();
        source.poll();

        assertThat(states.states.get("wire").getIntervalSeconds()).isEqualTo(432);
    }

    @Test
    void ttlIsTheLeastHoweverMuchComes() {
        server.serves("\"v1\"", feed("<ttl>30</ttl>", item("a", "One")));

        Duration wait = source().poll();

        assertThat(wait).isBetween(Duration.ofMinutes(30), Duration.ofMinutes(33));
        assertThat(states.states.get("wire").getIntervalSeconds()).isEqualTo(1_800);
    }

    @Test
    void serverThatAsksForPatienceWithA304GetsIt() {
        server.answers(exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "7200");
            exchange.sendResponseHeaders(304, -1);
        });

        Duration wait = source().poll();

        assertThat(wait).isEqualTo(Duration.ofHours(2));
    }

    @Test
    void cachingIsObeyedWithinTheSchedule() {
        server.answers(exchange -> {
            exchange.getResponseHeaders().set("Cache-Control", "max-age=86400");
            FakeServer.send(exchange, 200, feed(item("a", "One")));
        });

        Duration wait = source().poll();

        assertThat(wait).isBetween(Duration.ofHours(1), Duration.ofMinutes(66));
    }

    @Test
    void feedThatIsGoneIsAskedSeldomAndSaysSo() {
        server.answers(exchange -> FakeServer.send(exchange, 410, new byte[0]));
        PolledSource source = source();

        Duration wait = source.poll();

        assertThat(wait).isBetween(Duration.ofMinutes(54), Duration.ofMinutes(66));
        assertThat(source.problem()).get().asString().contains("410").contains("gone for good");
    }

    @Test
    void feedThatMovedIsReadAtItsNewAddressAndRememberedAtTheOld() {
        byte[] body = feed(item("a", "One"));
        server.answers(exchange -> {
            if (exchange.getRequestURI().getPath().equals("/feed")) {
                exchange.getResponseHeaders().set("Location", "/new");
                exchange.sendResponseHeaders(301, -1);
            } else {
                FakeServer.send(exchange, 200, body);
            }
        });
        PolledSource source = source();

        source.poll();

        assertThat(server.paths).containsExactly("/feed", "/new");
        assertThat(publisher.articles).extracting(RawArticle::getId).containsExactly("wire/a");
        assertThat(states.states.get("wire").getUrl()).isEqualTo(server.url().toString());
    }

    private PolledSource source() {
        return source(client, server.url());
    }

    private PolledSource source(WebClient with, URI url) {
        FeedSettings settings = new FeedSettings(url, Formats.FEEDS, new Limits(1 << 20, 1 << 20, 64), SCHEDULE);
        Intake intake = new Intake(Formats.FEEDS, once, outcomes, clock);
        FeedPoller poller = new FeedPoller(WIRE, settings, with, intake, Optional.empty(), clock);
        return new PolledSource(WIRE, poller, SCHEDULE, states, clock);
    }

    private WebClient client(boolean allowPrivate) {
        return new WebClient(settings(allowPrivate), FakeResolver.literal(), clock);
    }

    private static FetchSettings settings(boolean allowPrivate) {
        return new FetchSettings(allowPrivate, "Wiredesk test", Duration.ofSeconds(20), 1 << 20, 5, 2, Duration.ZERO);
    }

    private static String item(String guid, String text) {
        return "<item><guid>" + guid + "</guid><title>T " + guid + "</title><description>" + text
                + "</description></item>";
    }

    private static String linked(String guid, String link, String text) {
        return "<item><guid isPermaLink=\"false\">" + guid + "</guid><link>" + link + "</link><title>T " + text
                + "</title><description>" + text + "</description></item>";
    }

    private static byte[] feed(String... items) {
        return ("<rss version=\"2.0\"><channel><title>W</title><link>https://news.example/</link>"
                        + "<description>d</description>" + String.join("", items) + "</channel></rss>")
                .getBytes(StandardCharsets.UTF_8);
    }
}
