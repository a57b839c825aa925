package wiredesk.ingest.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import wiredesk.schemas.PubStatus;
import wiredesk.schemas.RawArticle;

class NinjsShapeTest {

    @Test
    void flatFieldsOfOneX() throws Exception {
        RawArticle article = Reading.article("""
                {"uri": "urn:ninjs:1", "type": "text", "version": "3", "pubstatus": "canceled", "urgency": 4,
                 "versioncreated": "2026-02-01T10:00:00+0100", "firstcreated": "2026-02-01T08:00:00Z",
                 "embargoed": "2026-02-02T00:00:00Z", "headline": "Ferry sails", "byline": "Ada Lund",
                 "located": "Bergen", "slugline": "ferry", "language": "en", "copyrightnotice": "(c) Us",
                 "subject": [{"name": "sea", "code": "1"}, {"code": "2"}], "body_html": "<p>It sailed.</p><p>Late.</p>"}
                """);

        assertThat(article.getId()).isEqualTo("test/urn:ninjs:1");
        assertThat(article.getVersion()).isEqualTo(3);
        assertThat(article.getPubStatus()).isEqualTo(PubStatus.CANCELED);
        assertThat(article.getVersionCreated()).isEqualTo("2026-02-01T09:00:00Z");
        assertThat(article.getPublished()).isEqualTo("2026-02-01T08:00:00Z");
        assertThat(article.getEmbargo()).isEqualTo("2026-02-02T00:00:00Z");
        assertThat(article.getHeadline()).isEqualTo("Ferry sails");
        assertThat(article.getByline()).isEqualTo("Ada Lund");
        assertThat(article.getDateline()).isEqualTo("Bergen");
        assertThat(article.getSubjects()).containsExactly("sea", "2");
        assertThat(article.getBody()).isEqualTo("It sailed.\n\nLate.");
        assertThat(article.getFormat()).isEqualTo("ninjs");
    }

    @Test
    void arraysOfTwoX() throws Exception {
        RawArticle article = Reading.article("""
                {"uri": "urn:ninjs:2", "versioncreated": "2026-02-01T10:00:00Z", "by": "Ada Lund",
                 "headlines": [{"role": "short", "value": "Ferry"}, {"role": "main", "value": "Ferry sails"}],
                 "bodies": [{"role": "text", "contenttype": "text/plain", "value": "It sailed. Late."},
                            {"role": "html", "contenttype": "text/html", "value": "<p>It sailed.</p><p>Late.</p>"}],
                 "subjects": [{"name": "sea"}]}
                """);

        assertThat(article.getHeadline()).isEqualTo("Ferry sails");
        assertThat(article.getByline()).isEqualTo("Ada Lund");
        assertThat(article.getBody()).isEqualTo("It sailed.\n\nLate.");
        assertThat(article.getSubjects()).containsExactly("sea");
    }

    @Test
    void camelCaseOfThreeX() throws Exception {
        RawArticle article = Reading.article("""
                {"uri": "urn:ninjs:3", "versionCreated": "2026-02-01T10:00:00Z", "firstCreated": "2026-01-31T10:00:00Z",
                 "pubStatus": "withheld", "bodies": [{"contentType": "text/plain", "value": "One.\\n\\nTwo."}]}
                """);

        assertThat(article.getPubStatus()).isEqualTo(PubStatus.WITHHELD);
        assertThat(article.getVersionCreated()).isEqualTo("2026-02-01T10:00:00Z");
        assertThat(article.getPublished()).isEqualTo("2026-01-31T10:00:00Z");
        assertThat(article.getBody()).isEqualTo("One.\n\nTwo.");
    }

    @Test
    void embargoThatCannotBeAwaitedWithholdsTheItem() throws Exception {
        RawArticle article = Reading.article("{\"uri\": \"urn:x\", \"embargoed\": \"Next Monday\"}");

        assertThat(article.getEmbargo()).isNull();
        assertThat(article.getPubStatus()).isEqualTo(PubStatus.WITHHELD);
    }

    @Test
    void fieldsOfTheWrongTypeAreRefused() {
        assertThatThrownBy(() -> Reading.article("{\"uri\": \"urn:x\", \"ednote\": {\"text\": \"x\"}}"))
                .hasMessageContaining("'ednote' is an object");
        assertThatThrownBy(() -> Reading.article("{\"uri\": \"urn:x\", \"expires\": []}"))
                .hasMessageContaining("'expires' is an array");
        assertThatThrownBy(() -> Reading.article("{\"uri\": \"urn:x\", \"altids\": \"x\"}"))
                .hasMessageContaining("'altids' is a string");
        assertThatThrownBy(() -> Reading.article("{\"uri\": \"urn:x\", \"$standard\": \"x\"}"))
                .hasMessageContaining("'$standard' is a string");
    }

    @Test
    void unknownStatusIsRefused() {
        assertThatThrownBy(() -> Reading.article("{\"uri\": \"urn:x\", \"pubstatus\": \"commissioned\"}"))
                .hasMessageContaining("pubstatus")
                .hasMessageContaining("usable, withheld or canceled");
    }
}
