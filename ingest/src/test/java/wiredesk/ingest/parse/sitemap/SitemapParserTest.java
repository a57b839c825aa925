package wiredesk.ingest.parse.sitemap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wiredesk.ingest.SharedData;
import wiredesk.ingest.formats.Formats;
import wiredesk.ingest.parse.Document;
import wiredesk.ingest.parse.Finding;
import wiredesk.ingest.parse.Limits;
import wiredesk.ingest.parse.Origin;
import wiredesk.ingest.parse.ParseFailure;
import wiredesk.ingest.parse.Reading;
import wiredesk.schemas.RawArticle;

class SitemapParserTest {

    private static final String NEWS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
                    xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
              <url><loc>https://news.example/old</loc><lastmod>2026-01-01</lastmod></url>
              <url>
                <loc>https://news.example/new?a=1&amp;b=2</loc>
                <news:news>
                  <news:publication><news:name>The Example</news:name><news:language>en</news:language></news:publication>
                  <news:publication_date>2026-02-01T10:00:00+01:00</news:publication_date>
                  <news:title>Talks &amp; more</news:title>
                  <news:keywords>talks, trade</news:keywords>
                </news:news>
              </url>
            </urlset>
            """;

    @Test
    void newsSitemapIsAFeedWithoutText() throws Exception {
        List<RawArticle.Builder> pages = read(NEWS.getBytes(StandardCharsets.UTF_8));

        RawArticle.Builder newest = pages.get(0);
        assertThat(newest.getUrl()).isEqualTo("https://news.example/new?a=1&b=2");
        assertThat(newest.getHeadline()).isEqualTo("Talks & more");
        assertThat(newest.getLanguage()).isEqualTo("en");
        assertThat(newest.getPublished()).isEqualTo(Instant.parse("2026-02-01T09:00:00Z"));
        assertThat(newest.getSubjects()).containsExactly("talks", "trade");
        assertThat(newest.getBody()).isEmpty();
        assertThat(pages).extracting(RawArticle.Builder::getUrl).last().isEqualTo("https://news.example/old");
    }

    @Test
    void gzipAndByteOrderMarkAreNoHindrance() throws Exception {
        byte[] marked = ("\uFEFF" + NEWS).getBytes(StandardCharsets.UTF_8);

        assertThat(read(Reading.gzip(marked))).hasSize(2);
    }

    @Test
    void ofALongSitemapTheNewestAreTaken() throws Exception {
        StringBuilder urls = new StringBuilder();
        for (int i = 0; i < 3_000; i++) {
            urls.append("<url><loc>https://news.example/").append(i).append("</loc><lastmod>");
            urls.append(Instant.EPOCH.plusSeconds(86_400L * i)).append("</lastmod></url>");
        }
        byte[] bytes = ("<urlset>" + urls + "</urlset>").getBytes(StandardCharsets.UTF_8);

        List<RawArticle.Builder> pages = read(bytes);

        assertThat(pages).hasSize(1_000);
        assertThat(pages.get(0).getUrl()).isEqualTo("https://news.example/2999");
    }

    @Test
    void indexIsRefusedWithTheNamesOfItsSitemaps() {
        String index = "<sitemapindex><sitemap><loc>https://news.example/news.xml</loc></sitemap></sitemapindex>";

        assertThatThrownBy(() -> read(index.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(ParseFailure.class)
                .hasMessageContaining("https://news.example/news.xml");
    }

    @Test
    void entitiesAreNotFollowed() {
        String hostile = "<!DOCTYPE urlset [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
                + "<urlset><url><loc>https://news.example/&x;</loc></url></urlset>";

        assertThatThrownBy(() -> read(hostile.getBytes(StandardCharsets.UTF_8))).isInstanceOf(ParseFailure.class);
    }

    /** The sitemaps of the shared data, and how many pages each has. */
    @ParameterizedTest
    @CsvSource({
        "sitemap.ns.xml, 2",
        "sitemap.badns.xml, 2",
        "xmlSitemap.gz, 5",
        "sitemap.txt, 2",
        "sitemap.txt.gz, 5",
        "sitemap-with-bom.txt, 2",
        "do-not-visit.txt, 1",
        "extension/sitemap-news.xml, 2",
        "extension/shinpaideshou-news-sitemap.xml, 3",
        "extension/hebdenbridgetimes-articles-sitemap.xml, 74",
        "extension/pagemaps-sitemap.xml, 2",
        "extension/sitemap-images.xml, 1",
        "extension/sitemap-links.xml, 3",
        "extension/sitemap-mobile.xml, 3",
        "extension/sitemap-videos.xml, 3",
        "extension/sitemap-videos-tvshow.xml, 1",
    })
    void sitemapsOfTheSharedDataGiveTheirPages(String file, int pages) throws Exception {
        Path path =
                SharedData.require("data/ingest/urls-robots-sitemaps/sitemaps").resolve(file);

        assertThat(read(Files.readAllBytes(path))).hasSize(pages);
    }

    @Test
    void indexOfTheSharedDataNamesItsSitemaps() {
        Path index = SharedData.require("data/ingest/urls-robots-sitemaps/sitemaps/sitemap.index.xml");

        assertThatThrownBy(() -> read(Files.readAllBytes(index)))
                .isInstanceOf(ParseFailure.class)
                .hasMessageContaining("sitemap.jss?portalCode=10260&lang=en");
    }

    /** Two feeds and an Atom file stand among them. */
    @ParameterizedTest
    @CsvSource({"sitemaps/atom.xml", "rss/feed.rss", "rss/xmlRss_pubDate.xml"})
    void feedsAmongTheSharedSitemapsAreReadAsFeeds(String file) throws Exception {
        Path path = SharedData.require("data/ingest/urls-robots-sitemaps").resolve(file);

        assertThat(read(Files.readAllBytes(path)))
                .extracting(RawArticle.Builder::getUrl)
                .anySatisfy(url -> assertThat(url).startsWith("http"));
    }

    private static List<RawArticle.Builder> read(byte[] bytes) throws Exception {
        List<RawArticle.Builder> articles = new ArrayList<>();
        Origin origin = Origin.of("https://news.example/sitemap.xml", Instant.EPOCH);
        try (Document document = Document.open(origin, new ByteArrayInputStream(bytes), Limits.DEFAULT)) {
            Formats.LINKS.read(document, finding -> articles.add(((Finding.Parsed) finding).article()));
        }
        return articles;
    }
}
