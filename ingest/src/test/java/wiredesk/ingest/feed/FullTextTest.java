package wiredesk.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wiredesk.ingest.drop.ManualClock;
import wiredesk.ingest.fetch.FakeResolver;
import wiredesk.ingest.fetch.FakeServer;
import wiredesk.ingest.fetch.FetchSettings;
import wiredesk.ingest.fetch.WebClient;
import wiredesk.ingest.formats.Formats;
import wiredesk.ingest.identity.SourceName;
import wiredesk.ingest.page.FullText;
import wiredesk.ingest.page.PageReader;
import wiredesk.ingest.parse.Finding;
import wiredesk.ingest.parse.Limits;
import wiredesk.ingest.parse.page.PageParser;
import wiredesk.ingest.poll.PolledSource;
import wiredesk.ingest.poll.Schedule;
import wiredesk.ingest.publish.FakePublisher;
import wiredesk.ingest.publish.Outcome;
import wiredesk.ingest.publish.Outcomes;
import wiredesk.ingest.robots.Robots;
import wiredesk.ingest.source.Intake;
import wiredesk.ingest.state.MemoryStates;
import wiredesk.schemas.RawArticle;

class FullTextTest {

    private static final SourceName WIRE = new SourceName("wire");
    private static final Schedule SCHEDULE =
            new Schedule(Duration.ofMinutes(5), Duration.ofMinutes(1), Duration.ofHours(1), Duration.ofHours(1));
    private static final Limits LIMITS = new Limits(1 << 20, 1 << 20, 64);

    private final FakePublisher publisher = new FakePublisher();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Outcomes outcomes = new Outcomes(meters);
    private final MemoryStates states = new MemoryStates();
    private final ManualClock clock = new ManualClock();
    /** What the server has, by path; a number is a status. */
    private final Map<String, Object> site = new ConcurrentHashMap<>();

    private FakeServer server;
    private WebClient client;

    @BeforeEach
    void open() throws Exception {
        server = new FakeServer();
        server.answers(exchange -> {
            Object there = site.getOrDefault(exchange.getRequestURI().getPath(), 404);
            if (there instanceof Integer status) {
                FakeServer.send(exchange, status, new byte[0]);
            } else {
                exchange.getResponseHeaders().set("ETag", "\"" + there.hashCode() + "\"");
                FakeServer.send(exchange, 200, there.toString().getBytes(StandardCharsets.UTF_8));
            }
        });
        FetchSettings settings =
                new FetchSettings(true, "Wiredesk test", Duration.ofSeconds(20), 1 << 20, 5, 2, Duration.ZERO);
        client = new WebClient(settings, FakeResolver.literal(), clock);
    }

    @AfterEach
    void close() throws Exception {
        client.close();
        server.close();
    }

    @Test
    void entryGetsTheTextOfItsPageAndKeepsItsIdentity() {
        site.put("/feed", feed(item("a", "/a", "Teaser")));
        site.put("/a", page("Whole story"));

        source(50).poll();

        RawArticle article = publisher.articles.get(0);
        assertThat(article.getId()).isEqualTo("wire/a");
        assertThat(article.getHeadline()).isEqualTo("T a");
        assertThat(article.getBody()).contains("Whole story, first paragraph");
        assertThat(article.getFormat()).isEqualTo("rss");
        assertThat(pages("read")).isEqualTo(1);
    }

    @Test
    void feedThatGivesMoreThanThePageKeepsItsText() {
        String whole = "All that there is to say. ".repeat(40).strip();
        site.put("/feed", feed(item("a", "/a", whole)));
        site.put("/a", page("Paid"));

        source(50).poll();

        assertThat(publisher.articles).extracting(RawArticle::getBody).containsExactly(whole);
    }

    @Test
    void turningItOnMakesANewVersionOfAnOldArticle() {
        site.put("/feed", feed(item("a", "/a", "Teaser")));
        site.put("/a", page("Whole story"));
        source(50, false).poll();

        source(50).poll();

        assertThat(publisher.articles).extracting(RawArticle::getId).containsExactly("wire/a", "wire/a");
        assertThat(publisher.articles.get(1).getBody()).contains("Whole story");
    }

    @Test
    void onlyEntriesThatAreNewOrChangedAreFetched() {
        PolledSource source = source(50);
        site.put("/feed", feed(item("a", "/a", "Teaser"), item("b", "/b", "Teaser")));
        site.put("/a", page("Story a"));
        site.put("/b", page("Story b"));
        source.poll();
        site.put("/feed", feed(item("a", "/a", "Teaser"), item("b", "/b", "Teaser, corrected")));
        site.put("/b", page("Story b, corrected"));

        source.poll();

        assertThat(server.paths).filteredOn("/a"::equals).hasSize(1);
        assertThat(publisher.articles).extracting(RawArticle::getGuid).containsExactly("a", "b", "b");
        assertThat(outcomes.total(WIRE, Outcome.DUPLICATE)).isEqualTo(1);
    }

    @Test
    void pageThatRobotsForbidIsNotFetched() {
        site.put("/robots.txt", "User-agent: wiredesk\nDisallow: /a\n");
        site.put("/feed", feed(item("a", "/a", "Teaser")));
        site.put("/a", page("Whole story"));

        source(50).poll();

        assertThat(publisher.articles).extracting(RawArticle::getBody).containsExactly("Teaser");
        assertThat(server.paths).containsExactly("/feed", "/robots.txt");
        assertThat(pages("forbidden")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 404, 410})
    void entryWhosePageIsMissingGoesAsItStandsAndIsDone(int status) {
        site.put("/feed", feed(item("a", "/a", "Teaser")));
        site.put("/a", status);
        PolledSource source = source(50);
        source.poll();

        source.poll();

        assertThat(publisher.articles).extracting(RawArticle::getBody).containsExactly("Teaser");
        assertThat(server.paths).filteredOn("/a"::equals).hasSize(1);
        assertThat(pages("missing")).isEqualTo(1);
    }

    @Test
    void pageThatHoldsNoArticleLeavesTheEntryAsItStands() {
        site.put("/feed", feed(item("a", "/a", "Teaser")));
        site.put("/a", "%PDF-1.4 and so on");

        source(50).poll();

        assertThat(publisher.articles).extracting(RawArticle::getBody).containsExactly("Teaser");
        assertThat(pages("unreadable")).isEqualTo(1);
    }

    @Test
    void pageOutOfReachIsWaitedForThoughTheFeedDoesNotChange() {
        site.put("/feed", feed(item("a", "/a", "Teaser")));
        site.put("/a", 503);
        PolledSource source = source(50);
        Duration wait = source.poll();
        assertThat(publisher.articles).isEmpty();
        site.put("/a", page("Whole story"));

        source.poll();

        assertThat(publisher.articles).hasSize(1);
        assertThat(publisher.articles.get(0).getBody()).contains("Whole story");
        assertThat(wait).isLessThan(Duration.ofMinutes(2));
        assertThat(states.states.get("wire").getEtag()).isNotNull();
    }

    @Test
    void pageOutOfReachForThreePollsIsGivenUp() {
        site.put("/feed", feed(item("a", "/a", "Teaser"), item("b", "/b", "Teaser b")));
        site.put("/a", 500);
        site.put("/b", 500);
        PolledSource source = source(50);
        source.poll();
        source.poll();
        assertThat(publisher.articles).isEmpty();

        source.poll();
        source.poll();

        assertThat(publisher.articles).extracting(RawArticle::getBody).containsExactly("Teaser", "Teaser b");
        assertThat(server.paths).as("a host in trouble is asked once a poll").doesNotContain("/b");
        assertThat(pages("unreachable")).isEqualTo(2);
    }

    @Test
    void pagesOfOnePollAreBoundedAndTheRestComesWithTheNext() {
        List<String> items = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            items.add(item("g" + i, "/p" + i, "Teaser"));
            site.put("/p" + i, page("Story " + i));
        }
        site.put("/feed", feed(items.toArray(String[]::new)));
        PolledSource source = source(3);
        source.poll();
        assertThat(publisher.articles).hasSize(3);

        source.poll();

        assertThat(publisher.articles)
                .hasSize(5)
                .allSatisfy(article -> assertThat(article.getBody()).contains("Story"));
    }

    @Test
    void nothingIsNotedWhileKafkaIsAway() {
        site.put("/feed", feed(item("a", "/a", "Teaser")));
        site.put("/a", page("Whole story"));
        PolledSource source = source(50);
        publisher.away();
        source.poll();
        publisher.back();

        source.poll();

        assertThat(publisher.articles).hasSize(1);
    }

    @Test
    void sitemapIsAFeedWhoseTextIsInItsPages() {
        site.put(
                "/feed",
                "<urlset><url><loc>" + server.url("/a") + "</loc></url><url><loc>" + server.url("/gone")
                        + "</loc></url></urlset>");
        site.put("/a", page("Whole story"));

        source(50).poll();

        RawArticle article = publisher.articles.get(0);
        assertThat(article.getUrl()).isEqualTo(server.url("/a").toString());
        assertThat(article.getHeadline()).isEqualTo("Headline");
        assertThat(article.getBody()).contains("Whole story");
        assertThat(publisher.articles).as("an address alone is no article").hasSize(1);
    }

    @Test
    void lookShowsWhatWouldBePublishedAndPublishesNothing() throws Exception {
        site.put("/feed", feed(item("a", "/a", "Teaser")));
        site.put("/a", page("Whole story"));
        List<Finding> found = new ArrayList<>();

        source(50).look(found::add);

        assertThat(found).hasSize(1);
        assertThat(((Finding.Parsed) found.get(0)).article().getBody()).contains("Whole story");
        assertThat(publisher.articles).isEmpty();
    }

    private double pages(String outcome) {
        return meters.get("wiredesk.ingest.pages")
                .tag("outcome", outcome)
                .counter()
                .count();
    }

    private PolledSource source(int most) {
        return source(most, true);
    }

    private PolledSource source(int most, boolean on) {
        FeedSettings settings = new FeedSettings(server.url(), Formats.LINKS, LIMITS, SCHEDULE);
        Intake intake = new Intake(Formats.LINKS, publisher, outcomes, clock);
        PageReader reader = new PageReader(client, new Robots(client, clock), new PageParser(), LIMITS, clock);
        Optional<FullText> pages = Optional.of(new FullText(WIRE, reader, most, outcomes, meters, clock))
                .filter(any -> on);
        FeedPoller poller = new FeedPoller(WIRE, settings, client, intake, pages, clock);
        return new PolledSource(WIRE, poller, SCHEDULE, states, clock);
    }

    private String item(String guid, String path, String text) {
        return "<item><guid>" + guid + "</guid><link>" + server.url(path) + "</link><title>T " + guid
                + "</title><description>" + text + "</description></item>";
    }

    private static String feed(String... items) {
        return "<rss version=\"2.0\"><channel><title>W</title><link>https://news.example/</link>"
                + "<description>d</description>" + String.join("", items) + "</channel></rss>";
    }

    private static String page(String text) {
        return "<!DOCTYPE html><html><head><title>Headline</title>"
                + "<meta property=\"og:type\" content=\"article\"></head><body><article><h1>Headline</h1><p>" + text
                + ", first paragraph, with enough words in it to be one.</p><p>" + text
                + ", second paragraph, which says a little more of it.</p></article></body></html>";
    }
}
