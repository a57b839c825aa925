package wiredesk.ingest.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import wiredesk.ingest.formats.Formats;
import wiredesk.schemas.RawArticle;

class JsonFeedTest {

    private static final String FEED = """
            {"version": "https://jsonfeed.org/version/1.1", "title": "Wire", "home_page_url": "https://news.example/",
             "language": "en", "authors": [{"name": "Coast Wire"}],
             "items": [
              {"id": "g-1", "url": "/one", "title": "Tide & time", "content_html": "<p>The tide came.</p><p>It went.</p>",
               "content_text": "not this", "date_published": "2026-02-02T10:00:00+01:00",
               "date_modified": "2026-02-02T11:00:00+01:00", "authors": [{"name": "Ada Lund"}, {"name": "Per Holm"}],
               "tags": ["sea"], "language": "nb"},
              {"id": 2, "content_text": "Ships <left>.\\n\\nAll of them.", "author": {"name": "Ida"}},
              {"id": {"odd": true}},
              {"id": "g-4", "date_published": "yesterday", "title": "Four"}]}
            """;

    @Test
    void itemsAreArticlesAndTheirLanguageComesFirst() throws Exception {
        RawArticle one = Reading.identified(Reading.findings(FEED).get(0));

        assertThat(one.getFormat()).isEqualTo("json-feed");
        assertThat(one.getGuid()).isEqualTo("g-1");
        assertThat(one.getUrl()).isEqualTo("https://news.example/one");
        assertThat(one.getHeadline()).isEqualTo("Tide & time");
        assertThat(one.getBody()).isEqualTo("The tide came.\n\nIt went.");
        assertThat(one.getPublished()).isEqualTo("2026-02-02T09:00:00Z");
        assertThat(one.getUpdated()).isEqualTo("2026-02-02T10:00:00Z");
        assertThat(one.getByline()).isEqualTo("Ada Lund, Per Holm");
        assertThat(one.getSubjects()).containsExactly("sea");
        assertThat(one.getLanguage()).isEqualTo("nb");
    }

    @Test
    void plainTextStaysPlainAndTheFeedsLanguageHolds() throws Exception {
        RawArticle two = Reading.identified(Reading.findings(FEED).get(1));

        assertThat(two.getGuid()).isEqualTo("2");
        assertThat(two.getBody()).isEqualTo("Ships <left>.\n\nAll of them.");
        assertThat(two.getByline()).isEqualTo("Ida");
        assertThat(two.getLanguage()).isEqualTo("en");
    }

    @Test
    void brokenItemDoesNotHarmTheOthersNorDoesAnOddDate() throws Exception {
        List<Finding> findings = Reading.findings(FEED);

        assertThat(findings).hasSize(4);
        assertThat(findings.get(2)).isInstanceOf(Finding.Broken.class);
        RawArticle four = Reading.identified(findings.get(3));
        assertThat(four.getPublished()).isNull();
        assertThat(four.getByline()).isEqualTo("Coast Wire");
    }

    @Test
    void feedOnOneLongLineIsAFeedToo() throws Exception {
        String line = FEED.replace("\n", " ").replace("All of them.", "All of them. ".repeat(2_000));

        assertThat(Reading.findings(line)).hasSize(4);
    }

    @Test
    void feedSourceTakesJsonFeedAndNoOtherJson() throws Exception {
        assertThat(fromFeed(FEED)).hasSize(4);
        assertThatThrownBy(() -> fromFeed("{\"error\": \"gone\"}"))
                .isInstanceOf(ParseFailure.class)
                .hasMessageContaining("no JSON Feed");
    }

    private static List<Finding> fromFeed(String json) throws Exception {
        List<Finding> findings = new ArrayList<>();
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        try (Document document =
                Document.open(Origin.of("feed", Reading.TIME), new ByteArrayInputStream(bytes), Limits.DEFAULT)) {
            Formats.FEEDS.read(document, findings::add);
        }
        return findings;
    }
}
