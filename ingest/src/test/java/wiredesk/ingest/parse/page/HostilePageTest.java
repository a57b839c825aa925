package wiredesk.ingest.parse.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wiredesk.ingest.parse.Finding;
import wiredesk.ingest.parse.Limits;
import wiredesk.ingest.parse.ParseFailure;
import wiredesk.ingest.parse.Reading;
import wiredesk.schemas.RawArticle;

/** Pages that are made to do harm, or that a broken system made: read or refused, and in time. */
class HostilePageTest {

    /** Far beyond what they take, so that a busy machine is no failure, and far below what quadratic work takes. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final int SIZE = 5 << 20;

    private static final String STORY =
            "<p>The harbour will reopen on Monday, said Ida Holm, the harbour master, after nine weeks of repairs.</p>"
                    .repeat(4);

    @ParameterizedTest
    @MethodSource("floods")
    void floodsAreReadOrRefusedInTime(String flood) {
        assertTimeoutPreemptively(PATIENCE, () -> {
            try {
                List<Finding> findings = Reading.findings(bytes(flood), Limits.DEFAULT);
                assertThat(findings).hasSize(1);
            } catch (ParseFailure refused) {
                assertThat(refused.getMessage()).contains("no article");
            }
        });
    }

    static Stream<String> floods() {
        return Stream.of(
                        "<div>",
                        "<div class=comments>",
                        "<div class=author>Ada ",
                        "<div itemscope itemprop=articleBody>Some words. ",
                        "<p>Word ",
                        "<b><p>Word ",
                        "<a href=x><b>",
                        "<table><tr><td>",
                        "<h1>Headline ",
                        "<li><a href=x>A linked title of some length</a> and text. ",
                        "<br>",
                        "\" ",
                        "&quot;",
                        "<time datetime=2026>",
                        "<meta name=keywords content='a,b,c,d,e,f,g,h'>",
                        "<!--",
                        "</div>",
                        "<blockquote><q>\"")
                .map(unit -> "<!doctype html><html><body>" + unit.repeat(SIZE / unit.length()));
    }

    @ParameterizedTest
    @MethodSource("lengths")
    void hugeAttributesAndScriptsAreReadOrRefusedInTime(String page) {
        assertTimeoutPreemptively(PATIENCE, () -> {
            RawArticle article = Reading.article(Reading.findings(bytes(page), Limits.DEFAULT));

            assertThat(article.getBody()).contains("said Ida Holm");
        });
    }

    static Stream<String> lengths() {
        String much = "author-".repeat(SIZE / 7);
        return Stream.of(
                page("<div class='" + much + "'>" + STORY + "</div>"),
                page("<div id='" + "a".repeat(SIZE) + "'>" + STORY + "</div>"),
                page("<script type='application/ld+json'>" + "[".repeat(SIZE) + "</script>" + STORY),
                page("<script type='application/ld+json'>" + "{\"a\":".repeat(SIZE / 5) + "</script>" + STORY),
                page("<script type='application/ld+json'>{\"headline\": \"" + "\" ".repeat(SIZE / 2) + "</script>"
                        + STORY),
                page("<meta property='og:title' content='" + " - a | ".repeat(SIZE / 7) + "'>" + STORY),
                page("<meta property='article:published_time' content='" + "1 ".repeat(SIZE / 2) + "'>" + STORY));
    }

    @Test
    void entitiesOfAnSvgStayUnread() throws Exception {
        String lol = "<!DOCTYPE lolz [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
                + "<!ENTITY c SYSTEM \"file:///etc/hostname\">]>";

        RawArticle article =
                Reading.article("<!doctype html><html><body><svg>" + lol + "<text>&b;&c;</text></svg>" + STORY);

        assertThat(article.getBody()).startsWith("The harbour").doesNotContain("lol");
    }

    @Test
    void nulBytesAreDropped() throws Exception {
        byte[] page = bytes(page(STORY.replace("harbour", "har\0bour")));

        RawArticle article = Reading.article(Reading.findings(page, Limits.DEFAULT));

        assertThat(article.getBody()).doesNotContain("\0");
    }

    @Test
    void pagesBeyondTheLimitAreRefused() {
        byte[] page = bytes(page(STORY.repeat(1_000)));

        assertThat(catchThrowable(() -> Reading.findings(page, new Limits(10_000, 1 << 20, 64))))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("larger than the limit");
    }

    private static String page(String body) {
        return "<!doctype html><html><head><title>Harbour reopens</title></head><body>" + body + "</body></html>";
    }

    private static byte[] bytes(String page) {
        return page.getBytes(StandardCharsets.UTF_8);
    }
}
