package wiredesk.desk.page.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wiredesk.desk.page.DeskSettings;
import wiredesk.desk.page.follow.Told;
import wiredesk.desk.page.query.NamePage;
import wiredesk.desk.page.query.Names;
import wiredesk.desk.page.query.QuoteSearch;
import wiredesk.desk.page.query.Totals;
import wiredesk.desk.page.query.Wire;
import wiredesk.runtime.config.InvalidSetting;

class PageServerTest {

    private final HttpClient client = HttpClient.newHttpClient();
    private Told told;
    private PageServer server;

    @BeforeEach
    void start(@TempDir Path folder) {
        told = new Told(folder);
        told.article(Told.anArticle("city/1", "Trams", "A body.", 1), Told.NOON);
        server = new PageServer(
                List.of(
                        new WireEndpoint(new Wire(told.index()), new Totals(told.index())),
                        new QuotesEndpoint(
                                new Names(told.index()),
                                new NamePage(told.index()),
                                new QuoteSearch(told.index()),
                                Clock.systemUTC())),
                new Hosts(false, List.of()));
        server.start("127.0.0.1", 0);
    }

    @Test
    void portThatIsTakenIsAWrongSetting() {
        PageServer second = new PageServer(List.of(), new Hosts(false, List.of()));
        assertThatThrownBy(() -> second.start("127.0.0.1", server.port()))
                .isInstanceOf(InvalidSetting.class)
                .hasMessageContaining(DeskSettings.HTTP_PORT.key());
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
        told.close();
    }

    @Test
    void cardsAreJsonAndNotText() throws Exception {
        HttpResponse<String> answer = get("/api/wire?source=city");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .startsWith("{\"articles\":[{\"id\":\"city/1\"")
                .contains("\"headline\":\"Trams\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/article", "/people", "/pipeline"})
    void everyViewIsThePageUnderAStrictPolicy(String path) throws Exception {
        HttpResponse<String> answer = get(path);

        assertThat(answer.body()).contains("<!doctype html>");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("script-src 'self'")
                .doesNotContain("unsafe-eval");
    }

    @Test
    void librariesComeFromTheClassPathWithoutTheirVersions() throws Exception {
        HttpResponse<String> answer = get("/webjars/lit-html/lit-html.js");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/javascript"));
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() throws Exception {
        String tag = get("/").headers().firstValue("ETag").orElseThrow();

        assertThat(get("/", "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/../../logback.xml",
                "/assets/%2e%2e/%2e%2e/logback.xml",
                "/assets/package-info.class",
                "/webjars/lit-html/../../../../logback.xml",
                "/webjars/nothing/x.js",
                "/favicon.php"
            })
    void nothingElseIsServed(String path) throws Exception {
        assertThat(get(path).statusCode()).isBetween(400, 404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/wire?limit=0",
                "/api/wire?limit=1000",
                "/api/wire?before=nowhere",
                "/api/search?since=yesterday",
                "/api/names?sort=loudest",
                "/api/name"
            })
    void whatCannotBeAskedIsAProblemWithTheParameter(String path) throws Exception {
        HttpResponse<String> answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("\"field\":");
    }

    @Test
    void overlongWordsAreRefused() throws Exception {
        assertThat(get("/api/search?q=" + "x".repeat(600)).statusCode()).isEqualTo(400);
    }

    private HttpResponse<String> get(String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
