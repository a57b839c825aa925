package wiredesk.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.WebElement;
import wiredesk.it.browser.Browser;
import wiredesk.it.browser.NeedsBrowser;
import wiredesk.it.page.TramStory;
import wiredesk.it.platform.LocalPlatform;
import wiredesk.it.platform.On;
import wiredesk.it.service.DeskClient;
import wiredesk.it.service.HttpPush;
import wiredesk.it.service.Installation;
import wiredesk.it.service.ServiceProcess;
import wiredesk.it.service.Subscriber;
import wiredesk.schemas.AvroSerdes;
import wiredesk.schemas.Quote;

/** What people see of running services, in a real browser. */
@NeedsBrowser
@On(LocalPlatform.class)
@TestInstance(Lifecycle.PER_CLASS)
class DeskPageIT {

    private static final String KEY = "a-key-for-the-night";

    private Installation installation;
    private HttpPush push;
    private ServiceProcess desk;
    private Subscriber<Quote> quotes;
    private Browser browser;

    @BeforeAll
    void start(LocalPlatform platform, @TempDir Path folder) {
        installation = new Installation(platform, "page.", folder);
        installation.createTopics();
        ServiceProcess enrich = installation.run("enrich", "enrich", Map.of());
        ServiceProcess sink = installation.run("sink", "sink", Map.of());
        ServiceProcess ingest = installation.run("ingest", "ingest", Map.of());
        desk = installation.run("desk", "desk", Map.of("desk.http.keys", "night:" + KEY));
        List.of(ingest, sink, enrich, desk).forEach(ServiceProcess::awaitReady);
        push = ingest.push();
        quotes = new Subscriber<>(
                platform,
                installation.topics().quotes(),
                new AvroSerdes(Map.of("schema.registry.url", platform.registryUrl())).deserializer());
    }

    @AfterAll
    void stop() {
        quotes.close();
        installation.close();
    }

    @BeforeEach
    void openBrowser() {
        browser = new Browser(desk.page());
    }

    @AfterEach
    void closeBrowser() {
        List<String> complaints = browser.complaints();
        browser.close();
        assertThat(complaints).as("what the browser complained of").isEmpty();
    }

    @Test
    void articlesAppearWithTheirQuotesWithoutReload() {
        browser.open("/");
        browser.await("[data-status]");

        push.json(TramStory.version("appears", 1, "Tram line to open in spring"));

        browser.await(card("appears"), "Tram line to open in spring");
        browser.await(card("appears") + " .quote-line", "the new tram line would open");
        assertThat(browser.await(card("appears")).getAttribute("data-state")).isEqualTo("new");
    }

    @Test
    void killStrikesThroughWithoutReload() {
        push.json(TramStory.version("killed", 1, "A story that will be killed"));
        browser.open("/");
        browser.await(card("killed") + "[data-state=new]");

        push.json(TramStory.kill("killed", 2));

        browser.await(card("killed") + "[data-state=killed]");
        WebElement headline = browser.await(card("killed") + " h2, " + card("killed") + " h3");
        Object lines = browser.script(
                "return [arguments[0], ...arguments[0].querySelectorAll('*')]"
                        + ".map(each => getComputedStyle(each).textDecorationLine).join(' ')",
                headline);
        assertThat(lines.toString()).contains("line-through");
        assertThat(headline.getText()).contains("A story that will be killed");
        assertThat(browser.all(card("killed") + " .quote-line")).isEmpty();
    }

    @Test
    void highlightsStandOnTheOffsetsOfTheRecords() {
        push.json(TramStory.version("marks", 1, "Where the marks stand"));
        List<Quote> records =
                quotes
                        .await(
                                4,
                                quote -> quote.value() != null
                                        && quote.value().getArticleId().equals("push/marks"))
                        .stream()
                        .map(record -> record.value())
                        .toList();

        browser.open("/article?id=push%2Fmarks");
        browser.await("[data-layer=content]");

        for (Quote quote : records) {
            String pieces = "[data-quote='" + quote.getId() + "']";
            quote.getContent()
                    .forEach(span -> assertThat(text("[data-layer=content]" + pieces, span.getStart(), span.getEnd()))
                            .isEqualTo(span.getText()));
            quote.getVerbatim()
                    .forEach(span -> assertThat(text("[data-layer=verbatim]" + pieces, span.getStart(), span.getEnd()))
                            .isEqualTo(span.getText()));
        }
        assertThat(records).extracting(Quote::getText).anyMatch(words -> words.contains("🚋"));
    }

    @Test
    void hoverShowsHowTheSpeakerWasFound() {
        push.json(TramStory.version("chain", 1, "Who said it"));
        Quote quote = quotes
                .await(
                        4,
                        record -> record.value() != null
                                && record.value().getArticleId().equals("push/chain"))
                .stream()
                .map(record -> record.value())
                .filter(found -> found.getText().contains("still tests"))
                .findFirst()
                .orElseThrow();
        browser.open("/article?id=push%2Fchain");

        browser.hover("mark[data-quote='" + quote.getId() + "']");

        browser.await("#quote-card[data-card='" + quote.getId() + "']");
        assertThat(browser.await("#quote-card").getText()).containsSubsequence("he", "Brandt", "Tom Brandt");
        assertThat(browser.await("#quote-card [data-resolution]").getAttribute("data-resolution"))
                .isEqualTo("PRONOUN");
        browser.keep("quote-card");
    }

    @Test
    void searchFindsAQuoteByItsWordsAndSpeaker() {
        push.json(TramStory.version("search", 1, "A story to be found"));
        browser.open("/");
        browser.await(card("search") + " .quote-line");

        browser.open("/search?q=" + "still+tests&speaker=brandt");

        browser.await("[data-row] mark", "still");
        assertThat(browser.all("[data-row]"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.getText()).contains("Tom Brandt", "still tests"));
    }

    @Test
    void pageGoesOnAfterTheDeskHasRestarted() {
        browser.open("/");
        browser.await("[data-link=live]");
        int port = desk.page().getPort();
        desk.kill();
        push.json(TramStory.version("meanwhile", 1, "While the desk was away"));
        browser.await("[data-link=lost]");

        desk = installation.run(
                "desk", "desk", Map.of("desk.http.port", Integer.toString(port), "desk.http.keys", "night:" + KEY));
        desk.awaitReady();

        browser.await(card("meanwhile"), "While the desk was away");
        push.json(TramStory.version("afterwards", 1, "After the desk came back"));
        browser.await(card("afterwards"), "After the desk came back");
        assertThat(browser.complaints()).allMatch(complaint -> complaint.contains("ERR_"));
    }

    @ParameterizedTest
    @CsvSource({"wire, /", "article, /article?id=push%2Flooks", "people, /people", "search, /search?q=promise"})
    void everyViewIsOpenToEverybodyAndLooksRight(String name, String path) {
        push.json(TramStory.version("looks", 1, "How a story looks"));
        browser.open("/");
        browser.await(card("looks") + " .quote-line");

        looksRight(name, path, "main [data-row], main [data-layer]");
    }

    private void looksRight(String name, String path, String awaited) {
        for (String theme : List.of("light", "dark")) {
            browser.theme(theme);
            for (int width : List.of(390, 1024, 1920)) {
                browser.size(width, width < 500 ? 844 : 900);
                browser.open(path);
                browser.await(awaited);
                browser.keep(name + "-" + width + "-" + theme);
                assertThat(browser.barriers())
                        .as("%s, %d px, %s", name, width, theme)
                        .isEmpty();
                assertThat(browser.script(
                                "return document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                        .as("nothing beside the page at %d px", width)
                        .isEqualTo(true);
            }
        }
    }

    @Test
    void pipelineShowsARunningReplayOnItsLane() {
        for (int i = 0; i < 5; i++) {
            push.json(TramStory.version("again" + i, 1, "To be read again"));
        }
        DeskClient client = new DeskClient(desk.page());
        String id = client.post("/v1/replays", "{\"all\": true, \"rate\": 0.1}", KEY)
                .body()
                .get("id")
                .asText();

        browser.open("/pipeline");

        browser.await("[data-replay='" + id + "'][data-state=RUNNING] progress");
        assertThat(browser.all("[data-picture] [data-place]")).hasSizeGreaterThan(8);
        browser.await("[data-picture]", "1 replay");
        looksRight("pipeline", "/pipeline", "[data-replay='" + id + "']");
        assertThat(client.post("/v1/replays/" + id + "/cancel", "", KEY).status())
                .isEqualTo(200);
        browser.await("[data-replay='" + id + "'][data-state=CANCELED]");
    }

    private static String card(String guid) {
        return ".card[data-id='push/" + guid + "']";
    }

    /** What the marked pieces between two offsets read, put together. */
    private String text(String selector, int start, int end) {
        return (String) browser.script(
                "return [...document.querySelectorAll(arguments[0])]"
                        + ".filter(each => +each.dataset.start >= arguments[1] && +each.dataset.end <= arguments[2])"
                        + ".sort((a, b) => a.dataset.start - b.dataset.start).map(each => each.textContent).join('')",
                selector,
                start,
                end);
    }
}
