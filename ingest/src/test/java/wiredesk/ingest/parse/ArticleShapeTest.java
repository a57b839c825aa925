package wiredesk.ingest.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wiredesk.schemas.PubStatus;
import wiredesk.schemas.RawArticle;

class ArticleShapeTest {

    @Test
    void everyFieldFindsItsPlace() throws Exception {
        RawArticle article = Reading.article("""
                {"id": "h-1", "version": "7", "status": "withheld", "embargo": "2026-05-01T06:00:00+02:00",
                 "signal": "Correction", "urgency": 2, "language": "en-GB", "headline": "Harbour &amp; storm",
                 "byline": "By Ada Lund", "dateline": "OSLO", "slugline": "harbour", "body": "One.\\n\\nTwo.",
                 "subjects": ["ports", {"name": "weather"}, "ports"], "rights": "(c) Us",
                 "url": "https://news.example/h-1", "published": "2026-04-30T10:00:00Z", "updated": "2026-04-30T11:00:00Z"}
                """);

        assertThat(article.getId()).isEqualTo("test/h-1");
        assertThat(article.getVersion()).isEqualTo(7);
        assertThat(article.getPubStatus()).isEqualTo(PubStatus.WITHHELD);
        assertThat(article.getEmbargo()).isEqualTo("2026-05-01T04:00:00Z");
        assertThat(article.getSignal()).isEqualTo("correction");
        assertThat(article.getUrgency()).isEqualTo(2);
        assertThat(article.getLanguage()).isEqualTo("en-GB");
        assertThat(article.getHeadline()).isEqualTo("Harbour & storm");
        assertThat(article.getByline()).isEqualTo("By Ada Lund");
        assertThat(article.getDateline()).isEqualTo("OSLO");
        assertThat(article.getSlugline()).isEqualTo("harbour");
        assertThat(article.getBody()).isEqualTo("One.\n\nTwo.");
        assertThat(article.getSubjects()).containsExactly("ports", "weather");
        assertThat(article.getRights()).isEqualTo("(c) Us");
        assertThat(article.getUrl()).isEqualTo("https://news.example/h-1");
        assertThat(article.getPublished()).isEqualTo("2026-04-30T10:00:00Z");
        assertThat(article.getVersionCreated()).isEqualTo("2026-04-30T11:00:00Z");
        assertThat(article.getReceived()).isEqualTo(Reading.TIME.plusSeconds(60));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "body      | {\"id\": \"a\"; \"body\": \" \"}",
                "body      | {\"id\": \"a\"; \"body\": {\"text\": \"x\"}}",
                "headline  | {\"id\": \"a\"; \"headline\": [1]; \"body\": \"x\"}",
                "status    | {\"id\": \"a\"; \"status\": \"gone\"; \"body\": \"x\"}",
                "published | {\"id\": \"a\"; \"published\": \"yesterday\"; \"body\": \"x\"}",
                "embargo   | {\"id\": \"a\"; \"embargo\": \"soon\"; \"body\": \"x\"}",
                "urgency   | {\"id\": \"a\"; \"urgency\": 12; \"body\": \"x\"}",
                "subjects  | {\"id\": \"a\"; \"subjects\": 4; \"body\": \"x\"}",
            })
    void wrongFieldIsNamed(String field, String json) {
        assertThatThrownBy(() -> Reading.article(json.replace(';', ',')))
                .asInstanceOf(InstanceOfAssertFactories.type(ParseFailure.class))
                .satisfies(failure -> assertThat(failure.field()).contains(field))
                .satisfies(failure -> assertThat(failure).hasMessageContaining("expected"));
    }

    @Test
    void killNeedsNoText() throws Exception {
        RawArticle kill = Reading.article("{\"id\": \"h-1\", \"status\": \"canceled\"}");

        assertThat(kill.getPubStatus()).isEqualTo(PubStatus.CANCELED);
        assertThat(kill.getBody()).isEmpty();
    }

    @Test
    void storyOfWhichOnlyTheEnvelopeIsLeftIsAnArticle() throws Exception {
        RawArticle article = Reading.article("{\"id\": \"r:9\", \"title\": null, \"body\": null}");

        assertThat(article.getId()).isEqualTo("test/r:9");
        assertThat(article.getBody()).isEmpty();
    }

    @Test
    void tickersInAngleBracketsStay() throws Exception {
        RawArticle article =
                Reading.article("{\"id\": \"a\", \"title\": \"OIL CO <OIL> RISES\", \"body\": \"Oil Co <OIL> rose.\"}");

        assertThat(article.getHeadline()).isEqualTo("OIL CO <OIL> RISES");
        assertThat(article.getBody()).isEqualTo("Oil Co <OIL> rose.");
    }

    @Test
    void markupInABodyBecomesParagraphs() throws Exception {
        RawArticle article = Reading.article("{\"id\": \"a\", \"body\": \"<p>One &amp; only.</p><p>Two.</p>\"}");

        assertThat(article.getBody()).isEqualTo("One & only.\n\nTwo.");
    }

    @Test
    void versionThatIsNoNumberIsNone() throws Exception {
        RawArticle article = Reading.article("{\"id\": \"a\", \"version\": \"final\", \"body\": \"x\"}");

        assertThat(article.getVersion()).isNull();
        assertThat(article.getVersionCreated()).isEqualTo(Instant.parse("2026-03-01T12:00:00Z"));
    }
}
