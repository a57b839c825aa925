package wiredesk.ingest.parse.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wiredesk.ingest.parse.Document;
import wiredesk.ingest.parse.Finding;
import wiredesk.ingest.parse.Limits;
import wiredesk.ingest.parse.Origin;
import wiredesk.ingest.parse.ParseFailure;
import wiredesk.ingest.parse.Reading;
import wiredesk.schemas.PubStatus;
import wiredesk.schemas.RawArticle;

class PageParserTest {

    private static final String FIRST =
            "The harbour will reopen on Monday, said Ida Holm, the harbour master, after nine weeks of repairs.";
    private static final String SECOND =
            "\"We have waited nine weeks for this,\" she said, and thanked the crews who had worked at night.";
    private static final String THIRD =
            "The first ferry is expected at six in the morning, and the last of the day at ten.";
    private static final String STORY = "<p>" + FIRST + "</p><p>" + SECOND + "</p><p>" + THIRD + "</p>";
    private static final String BODY = FIRST + "\n\n" + SECOND + "\n\n" + THIRD;

    @Test
    void textIsTheStoryWithoutWhatSurroundsIt() throws Exception {
        String page = page("", """
                <nav><a href="/">Home</a></nav><h1>Harbour reopens</h1><p class="share">Share this</p>
                <article><figure><figcaption>The harbour, seen from the north in the last light of the day.</figcaption></figure>
                %s<div class="newsletter-box">Get all the news of the coast in your inbox, every morning at seven.</div></article>
                <div id="comments"><p>I have been waiting for this for a long time, and so has everybody I know here.</p></div>
                <footer>Coast News, 1 Harbour Street, Port Ellen, all the news of the coast since 1897.</footer>""".formatted(STORY));

        RawArticle article = Reading.article(page);

        assertThat(article.getFormat()).isEqualTo("html");
        assertThat(article.getHeadline()).isEqualTo("Harbour reopens");
        assertThat(article.getBody()).isEqualTo(BODY);
    }

    @Test
    void headlineOfKnownSitesIsTheOneThatTheirDeskMeans() throws Exception {
        String titles = """
                <script type="application/ld+json">
                {"@type": "NewsArticle", "headline": "Harbour: Quay reopens, first ferry at six"}</script>
                <meta name="twitter:title" content="Harbour: Quay reopens, first ferry at six">
                <meta property="og:title" content="Quay reopens at last">
                <meta property="og:url" content="https://www.%s/politik/quay-article1.html">""";
        String text = "<h1>Harbour: Quay reopens, first ferry at six</h1>" + STORY;

        RawArticle known = Reading.article(page(titles.formatted("n-tv.de"), text));
        RawArticle other = Reading.article(page(titles.formatted("coast.example"), text));

        assertThat(known.getHeadline()).isEqualTo("Quay reopens at last");
        assertThat(other.getHeadline()).isEqualTo("Harbour: Quay reopens, first ferry at six");
    }

    @Test
    void envelopeIsWhatSchemaOrgSays() throws Exception {
        String page = page("""
                <script type="application/ld+json">{"@context": "https://schema.org", "@graph": [
                {"@type": "NewsArticle", "headline": "Harbour &amp; quay reopen", "author": [{"@id": "#ada"}, "Bo Berg"],
                 "datePublished": "2026-03-01T10:00:00+01:00", "dateModified": "2026-03-01T12:00:00+01:00",
                 "inLanguage": "en-GB", "keywords": ["harbours", "ferries"], "articleSection": "Coast",
                 "identifier": "urn:coast:4711", "copyrightNotice": "(c) Coast News", "dateline": "PORT ELLEN",
                 "mainEntityOfPage": "https://coast.example/news/harbour", "creativeWorkStatus": "withheld",},
                {"@id": "#ada", "@type": "Person", "name": "Ada Lund"}]}</script>""", STORY);

        RawArticle article = Reading.article(page);

        assertThat(article.getHeadline()).isEqualTo("Harbour & quay reopen");
        assertThat(article.getByline()).isEqualTo("Ada Lund, Bo Berg");
        assertThat(article.getPublished()).isEqualTo("2026-03-01T09:00:00Z");
        assertThat(article.getUpdated()).isEqualTo("2026-03-01T11:00:00Z");
        assertThat(article.getLanguage()).isEqualTo("en-GB");
        assertThat(article.getSubjects()).contains("harbours", "ferries", "Coast");
        assertThat(article.getGuid()).isEqualTo("urn:coast:4711");
        assertThat(article.getRights()).isEqualTo("(c) Coast News");
        assertThat(article.getDateline()).isEqualTo("PORT ELLEN");
        assertThat(article.getUrl()).isEqualTo("https://coast.example/news/harbour");
        assertThat(article.getPubStatus()).isEqualTo(PubStatus.WITHHELD);
    }

    @Test
    void envelopeIsWhatOpenGraphSaysWhereThereIsNoOther() throws Exception {
        String page = page("""
                <meta property="og:title" content="Harbour reopens at last | Coast News"><meta property="og:site_name" content="Coast News">
                <meta property="og:url" content="https://coast.example/1"><meta name="author" content="Ada Lund">
                <meta property="article:published_time" content="2026-03-01T10:00:00Z"><meta name="keywords" content="a, b">""", STORY);

        RawArticle article = Reading.article(page);

        assertThat(article.getHeadline()).isEqualTo("Harbour reopens at last");
        assertThat(article.getByline()).isEqualTo("Ada Lund");
        assertThat(article.getPublished()).isEqualTo("2026-03-01T10:00:00Z");
        assertThat(article.getGuid()).isEqualTo("https://coast.example/1");
        assertThat(article.getSubjects()).containsExactly("a", "b");
    }

    @Test
    void microdataIsRead() throws Exception {
        String page = page("", """
                <div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">Harbour reopens soon</h1>
                <span itemprop="author" itemscope itemtype="https://schema.org/Person"><b itemprop="name">Ada Lund</b></span>
                <time itemprop="datePublished" datetime="2026-03-01T10:00:00Z">today</time>
                <div itemprop="articleBody">%s</div></div>""".formatted(STORY));

        RawArticle article = Reading.article(page);

        assertThat(article.getHeadline()).isEqualTo("Harbour reopens soon");
        assertThat(article.getByline()).isEqualTo("Ada Lund");
        assertThat(article.getPublished()).isEqualTo("2026-03-01T10:00:00Z");
        assertThat(article.getBody()).isEqualTo(BODY);
    }

    @Test
    void theFrontPageIsNoStorysAddress() throws Exception {
        String page = page("<link rel=canonical href='https://coast.example/'>", STORY);

        RawArticle article = read(new PageParser(), page);

        assertThat(article.getUrl()).isEqualTo("https://coast.example/fetched");
    }

    @Test
    void statedTextServesWhereTheScriptWouldFetchIt() throws Exception {
        String json = "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"articleBody\": \""
                + (FIRST + THIRD).replace("\"", "") + "\"}</script>";

        RawArticle article = Reading.article(page(json, "<div id=app></div>"));

        assertThat(article.getBody()).isEqualTo(FIRST + THIRD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<ul><li><a href=/1>One story and its title</a><li><a href=/2>Another story</a></ul>",
                "<p>404"
            })
    void aPageWithoutAStoryIsRefused(String body) {
        assertThatThrownBy(() -> Reading.article(page("", body)))
                .isInstanceOf(ParseFailure.class)
                .hasMessageContaining("no article in this page");
    }

    @Test
    void rulesOfTheSourceComeFirst() throws Exception {
        PageRules rules = PageRules.of(Optional.of(".x"), Optional.of("h2"), Optional.of(".y, .z"));

        RawArticle article = read(
                new PageParser(rules),
                page(
                        "",
                        "<h1>Not this</h1><h2>But this</h2>" + STORY
                                + "<div class=x>Short.<p class=z>Out</p><p>Text</p></div>"));

        assertThat(article.getHeadline()).isEqualTo("But this");
        assertThat(article.getBody()).isEqualTo("Short.\n\nText");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "p[", ":nonsense(", "> >"})
    void aWrongSelectorIsNamed(String selector) {
        assertThatThrownBy(() -> PageRules.of(Optional.of(selector), Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + selector + "'");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-03-01T10:00:00+01:00 | 2026-03-01T09:00:00Z
            March 1, 2026 at 3:05 p.m. | 2026-03-01T15:05:00Z
            1. März 2026, 15:05 Uhr | 2026-03-01T15:05:00Z
            01.03.2026 | 2026-03-01T00:00:00Z
            1 de marzo de 2026 | 2026-03-01T00:00:00Z
            1772359500 | 2026-03-01T10:05:00Z
            """)
    void datesAreReadAsTheyAreWritten(String written, Instant expected) {
        assertThat(PageTimes.parse(written)).contains(expected);
    }

    private static RawArticle read(PageParser parser, String page) throws Exception {
        List<Finding> found = new ArrayList<>();
        Origin origin = Origin.of("https://coast.example/fetched", Reading.TIME);
        byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
        try (Document document = Document.open(origin, new ByteArrayInputStream(bytes), Limits.DEFAULT)) {
            parser.parse(document, found::add);
        }
        return Reading.article(found);
    }

    private static String page(String head, String body) {
        return "<!DOCTYPE html>\n<html lang=\"en\"><head><title>Harbour reopens</title>" + head + "</head><body>" + body
                + "</body></html>";
    }
}
