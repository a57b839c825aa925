package wiredesk.ingest.oneshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wiredesk.ingest.drop.ManualClock;
import wiredesk.ingest.fetch.FakeResolver;
import wiredesk.ingest.fetch.FakeServer;
import wiredesk.ingest.fetch.FetchSettings;
import wiredesk.ingest.fetch.WebClient;
import wiredesk.ingest.identity.SourceName;
import wiredesk.ingest.parse.Limits;
import wiredesk.schemas.RawArticle;

class DryRunTest {

    @TempDir
    Path folder;

    private final List<String> told = new ArrayList<>();

    @Test
    void everyArticleIsShownAsItWouldBePublished() throws Exception {
        Files.writeString(folder.resolve("a.txt"), "Ships left.");
        Files.writeString(
                folder.resolve("b.jsonl"), "{\"id\":\"b1\",\"body\":\"x\"}\n{\"id\":\"b2\",\"body\":\"y\"}\n");

        run(InputStream.nullInputStream(), folder.toString());

        assertThat(told)
                .containsExactly(
                        folder.resolve("a.txt") + " archive/a.txt",
                        folder.resolve("b.jsonl") + " archive/b1",
                        folder.resolve("b.jsonl") + " archive/b2");
    }

    @Test
    void whatWouldBeRefusedIsNamedWithItsPlaceAndTheRestGoesOn() throws Exception {
        Path lines = Files.writeString(
                folder.resolve("lines.jsonl"),
                "{\"id\":\"a\",\"body\":\"x\"}\n{\"id\":\"b\",\"body\":{}}\n{\"id\":\"c\",\"body\":\"z\"}\n");

        run(InputStream.nullInputStream(), lines.toString(), "no-such-file");

        assertThat(told).hasSize(4);
        assertThat(told.get(0)).isEqualTo(lines + " archive/a");
        assertThat(told.get(1)).startsWith(lines + " refused " + lines).contains("body");
        assertThat(told.get(2)).isEqualTo(lines + " archive/c");
        assertThat(told.get(3)).isEqualTo("no-such-file refused no-such-file: no such file or folder");
    }

    @Test
    void standardInputIsAnInput() {
        run(new ByteArrayInputStream("{\"id\":\"a\",\"body\":\"x\"}".getBytes(StandardCharsets.UTF_8)), "-");

        assertThat(told).containsExactly("- archive/a");
    }

    @Test
    void addressesAreInputs() throws Exception {
        try (FakeServer server = new FakeServer()) {
            String page = "<!DOCTYPE html><html><head><meta property=\"og:type\" content=\"article\"></head>"
                    + "<body><article><h1>Ships left</h1><p>Ships left the harbour on Monday, with"
                    + " nobody on board of them.</p></article></body></html>";
            server.answers(exchange -> FakeServer.send(
                    exchange,
                    exchange.getRequestURI().getPath().equals("/story") ? 200 : 404,
                    page.getBytes(StandardCharsets.UTF_8)));
            String story = server.url("/story").toString();
            String gone = server.url("/gone").toString();

            run(new Web(() -> client(true)), InputStream.nullInputStream(), story, gone, "https://a b/");

            assertThat(told).hasSize(3);
            assertThat(told.get(0)).isEqualTo(story + " archive/" + story);
            assertThat(told.get(1)).startsWith(gone + " refused " + gone + ": ").contains("404");
            assertThat(told.get(2)).startsWith("https://a b/ refused https://a b/: no address");
            assertThat(server.paths).as("nobody asks robots.txt").containsExactly("/story", "/gone");
        }
    }

    @Test
    void addressInsideIsRefused() throws Exception {
        try (FakeServer server = new FakeServer()) {
            run(
                    new Web(() -> client(false)),
                    InputStream.nullInputStream(),
                    server.url().toString());

            assertThat(told).singleElement().asString().contains("not a public address");
            assertThat(server.requests).isEmpty();
        }
    }

    private static WebClient client(boolean allowPrivate) {
        FetchSettings settings =
                new FetchSettings(allowPrivate, "Wiredesk test", Duration.ofSeconds(20), 1 << 20, 5, 2, Duration.ZERO);
        return new WebClient(settings, FakeResolver.literal(), Clock.systemUTC());
    }

    private void run(InputStream stdin, String... paths) {
        run(Web.NONE, stdin, paths);
    }

    private void run(Web web, InputStream stdin, String... paths) {
        DryRun.Witness witness = new DryRun.Witness() {
            @Override
            public void article(String file, RawArticle article) {
                told.add(file + " " + article.getId());
            }

            @Override
            public void refused(String file, String where, String reason) {
                told.add(file + " refused " + where + ": " + reason);
            }
        };
        new DryRun(new SourceName("archive"), Limits.DEFAULT, web, new ManualClock(), witness)
                .run(List.of(paths), stdin);
    }
}
