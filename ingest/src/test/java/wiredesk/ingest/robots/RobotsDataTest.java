package wiredesk.ingest.robots;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wiredesk.ingest.SharedData;

/** The robots.txt files of the shared data, as their names, their comments and RFC 9309 say. */
class RobotsDataTest {

    private static final URI SITE = URI.create("https://site.example/robots.txt");
    private static final String FOLDER = "data/ingest/urls-robots-sitemaps/robots";

    @ParameterizedTest(name = "{0}: {1} at {2}")
    @CsvSource(delimiter = ' ', textBlock = """
            rfc9309-example-simple-robots.txt foobot /example/page.html true
            rfc9309-example-simple-robots.txt foobot /example/allowed.gif true
            rfc9309-example-simple-robots.txt foobot /example/other.html false
            rfc9309-example-simple-robots.txt barbot /example/page.html false
            rfc9309-example-simple-robots.txt bazbot /example/page.html false
            rfc9309-example-simple-robots.txt bazbot /example/other.html true
            rfc9309-example-simple-robots.txt quxbot /example/page.html true
            rfc9309-example-simple-robots.txt wiredesk /example/page.html false
            rfc9309-example-simple-robots.txt wiredesk /picture.gif false
            rfc9309-example-simple-robots.txt wiredesk /publications/a.html true
            rfc9309-example-longest-match-robots.txt foobot /example/page/ true
            rfc9309-example-longest-match-robots.txt foobot /example/page/disallowed.gif false
            rfc9309-example-rule-group-merging.txt examplebot /foo false
            rfc9309-example-rule-group-merging.txt examplebot /bar false
            rfc9309-example-rule-group-merging.txt examplebot /baz false
            rfc9309-example-rule-group-merging.txt bazbot /baz false
            rfc9309-example-rule-group-merging.txt bazbot /foo true
            rfc9309-example-rule-group-merging.txt wiredesk /foo false
            rfc9309-example-rule-group-merging.txt wiredesk /baz true
            crawl-delay-group-merging.txt mybot /private/ false
            crawl-delay-group-merging.txt yourbot /private/ false
            crawl-delay-group-merging.txt yourbot /login/ false
            crawl-delay-group-merging.txt wiredesk /private/ true
            extensions-group-merging.txt mybot /private/ false
            extensions-group-merging.txt yourbot /login/ false
            extensions-group-merging.txt wiredesk /llms.txt true
            extensions-group-merging.txt wiredesk /story false
            merge-rules.txt testy /anything false
            merge-rules.txt wget /foo/bar true
            merge-rules.txt wget /tmp/bar false
            merge-rules.txt wget /ckh/bar true
            merge-rules.txt wiredesk /foo/bar false
            precedence-of-rules.txt testy /foo false
            precedence-of-rules.txt testy /foo/bar true
            precedence-of-rules.txt testy /foo/bat false
            precedence-of-rules.txt wget /foo true
            precedence-of-rules.txt wget /other false
            malformed-path.txt wiredesk /wiki/Wikipedia_talk:Mediation_Committee/ false
            malformed-path.txt wiredesk /wiki/Another true
            directive-typos-robots.txt bot1 /desallow/ false
            directive-typos-robots.txt bot1 /dissalow/ false
            directive-typos-robots.txt bot2 /useragent/ false
            format-errors-robots.txt bot1 /whitespace-before-colon/ false
            format-errors-robots.txt bot3 /whitespace-before-colon true
            format-errors-robots.txt bot3 /other false
            robots-with-utf8-bom.txt wiredesk /login.aspx false
            robots-with-utf16le-bom.txt wiredesk /login.aspx false
            robots-with-utf16be-bom.txt wiredesk /login.aspx false
            robots-with-utf16be-bom.txt wiredesk /2026/story true
            robots-with-utf16be-bom.txt wiredesk /2026/output/print false
            extended-standard-robots.txt bot1 /story true
            relative-sitemap-robots.txt wiredesk /cache/x false
            relative-sitemap-robots.txt wiredesk /story true
            sitemap-robots.txt wiredesk /story true
            wildcards.txt wiredesk /wishlist/universal-button true
            wildcards.txt wiredesk /wishlist/mine false
            """)
    void filesSayWhatTheySay(String file, String token, String path, boolean allowed) throws IOException {
        SiteRules rules = rules(file, token);

        assertThat(rules.allow(SITE.resolve(path))).isEqualTo(allowed);
    }

    @Test
    void pausesAreReadForWhomTheyAreMeant() throws IOException {
        assertThat(rules("dos-line-endings.txt", "wiredesk").pause()).isEqualTo(Duration.ofSeconds(1));
        assertThat(rules("crawl-delay-group-merging.txt", "mybot").pause()).isEqualTo(Duration.ofSeconds(10));
        assertThat(rules("crawl-delay-group-merging.txt", "wiredesk").pause()).isEqualTo(Duration.ofSeconds(30));
        assertThat(rules("merge-rules.txt", "wget").pause()).isZero();
    }

    @Test
    void everyFileIsRead() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(SharedData.require(FOLDER))) {
            files = all.toList();
        }

        assertThat(files)
                .hasSize(24)
                .allSatisfy(file -> assertThat(
                                rules(file.getFileName().toString(), "wiredesk").allow(SITE))
                        .isTrue());
    }

    private static SiteRules rules(String file, String token) throws IOException {
        byte[] content = Files.readAllBytes(SharedData.require(FOLDER).resolve(file));
        return SiteRules.of(SITE, content, "text/plain", Instant.EPOCH, token);
    }
}
