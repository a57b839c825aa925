package wiredesk.ingest.robots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
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

class RobotsTest {

    private static final String CLOSED = "User-agent: Wiredesk\nDisallow: /paid/\nCrawl-delay: 7\n";

    private final ManualClock clock = new ManualClock();
    private FakeServer server;
    private WebClient client;
    private Robots robots;

    @BeforeEach
    void open() throws Exception {
        server = new FakeServer();
        FetchSettings settings =
                new FetchSettings(true, "Wiredesk test", Duration.ofSeconds(20), 1 << 20, 5, 2, Duration.ZERO);
        client = new WebClient(settings, FakeResolver.literal(), clock);
        robots = new Robots(client, clock);
    }

    @AfterEach
    void close() throws Exception {
        client.close();
        server.close();
    }

    @Test
    void siteSaysWhatIsForbiddenAndHowLongToPause() throws Exception {
        says(CLOSED);

        Duration pause = robots.check(server.url("/free/story"));

        assertThat(pause).isEqualTo(Duration.ofSeconds(7));
        assertThatThrownBy(() -> robots.check(server.url("/paid/story"))).isInstanceOf(Forbidden.class);
    }

    @Test
    void siteIsAskedOnceADay() throws Exception {
        says(CLOSED);
        robots.check(server.url("/a"));
        robots.check(server.url("/b"));
        clock.pass(Duration.ofHours(25));

        robots.check(server.url("/c"));

        assertThat(server.paths).containsExactly("/robots.txt", "/robots.txt");
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 404, 410})
    void siteWithoutRulesPermitsEverything(int status) throws Exception {
        server.answers(exchange -> FakeServer.send(exchange, status, new byte[0]));

        assertThat(robots.check(server.url("/story"))).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 500, 503})
    void siteInTroubleIsLeftAloneForAWhile(int status) throws Exception {
        server.answers(exchange -> FakeServer.send(exchange, status, new byte[0]));
        assertThatThrownBy(() -> robots.check(server.url("/story")))
                .isExactlyInstanceOf(IOException.class)
                .hasMessageContaining(Integer.toString(status));
        assertThatThrownBy(() -> robots.check(server.url("/story"))).isInstanceOf(IOException.class);
        says(CLOSED);
        clock.pass(Duration.ofMinutes(11));

        assertThatCode(() -> robots.check(server.url("/story"))).doesNotThrowAnyException();

        assertThat(server.paths).hasSize(2);
    }

    @Test
    void rulesKnownBeforeHoldWhileTheSiteIsInTrouble() throws Exception {
        says(CLOSED);
        robots.check(server.url("/story"));
        server.answers(exchange -> FakeServer.send(exchange, 503, new byte[0]));
        clock.pass(Duration.ofHours(25));

        assertThat(robots.check(server.url("/story"))).isEqualTo(Duration.ofSeconds(7));

        assertThatThrownBy(() -> robots.check(server.url("/paid/story"))).isInstanceOf(Forbidden.class);
    }

    @Test
    void hugePauseIsBoundedAndClosesNothing() throws Exception {
        says("User-agent: *\nCrawl-delay: 86400\n");

        assertThat(robots.check(server.url("/story"))).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void onlyTheBeginningOfAnEndlessFileCounts() throws Exception {
        says("User-agent: *\n" + "# nothing\n".repeat(60_000) + "Disallow: /\n");

        assertThatCode(() -> robots.check(server.url("/story"))).doesNotThrowAnyException();
    }

    @Test
    void patternsMadeToHangDoNot() {
        String stars = "*a".repeat(100_000);
        byte[] content = ("User-agent: *\nDisallow: /" + stars + "b\nDisallow: /" + stars + "$\n")
                .getBytes(StandardCharsets.UTF_8);
        URI site = URI.create("https://site.example/robots.txt");
        SiteRules rules = SiteRules.of(site, content, "text/plain", Instant.EPOCH);

        boolean allowed = rules.allow(site.resolve("/" + "a".repeat(8_000)));

        assertThat(allowed).isTrue();
    }

    private void says(String text) {
        server.answers(exchange -> FakeServer.send(exchange, 200, text.getBytes(StandardCharsets.UTF_8)));
    }
}
