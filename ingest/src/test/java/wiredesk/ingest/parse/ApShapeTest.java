package wiredesk.ingest.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wiredesk.schemas.PubStatus;
import wiredesk.schemas.RawArticle;

class ApShapeTest {

    private static final String ITEM = """
            {"uri": "https://api.example/content/ab12?et=1", "altids": {"itemid": "ab12", "etag": "ab12_0a1"},
             "version": 3, "type": "text", "urgency": 4, "language": "en", "pubstatus": "usable",
             "versioncreated": "2026-02-01T10:00:00Z", "firstcreated": "2026-02-01T08:00:00Z",
             "headline": "Harbour reopens", "slugline": "BC-EU--Harbour", "bylines": [{"by": "By ADA LUND"}],
             "datelinelocation": {"city": "Port Ellen", "countryname": "Scotland"}, "copyrightnotice": "(c) Us",
             "subject": [{"name": "sea", "code": "1"}],
             "story": {"nitf": "<nitf><body><body.head><hl1>x</hl1></body.head><body.content><block id='Main'><p>It \
            reopened.</p><p>Ships left.</p></block></body.content></body></nitf>"}}
            """;

    @Test
    void itemIsTheEnvelopeAndStoryTheText() throws Exception {
        RawArticle article = Reading.article(ITEM);

        assertThat(article.getFormat()).isEqualTo("ap");
        assertThat(article.getGuid()).isEqualTo("ab12");
        assertThat(article.getVersion()).isEqualTo(3);
        assertThat(article.getUrgency()).isEqualTo(4);
        assertThat(article.getHeadline()).isEqualTo("Harbour reopens");
        assertThat(article.getSlugline()).isEqualTo("BC-EU--Harbour");
        assertThat(article.getByline()).isEqualTo("By ADA LUND");
        assertThat(article.getDateline()).isEqualTo("Port Ellen");
        assertThat(article.getRights()).isEqualTo("(c) Us");
        assertThat(article.getSubjects()).containsExactly("sea");
        assertThat(article.getPublished()).isEqualTo("2026-02-01T08:00:00Z");
        assertThat(article.getVersionCreated()).isEqualTo("2026-02-01T10:00:00Z");
        assertThat(article.getBody()).isEqualTo("It reopened.\n\nShips left.");
    }

    @Test
    void ninjsWithTheIdentifiersOfApIsNinjs() throws Exception {
        RawArticle article =
                Reading.article("{\"uri\": \"urn:x\", \"altids\": {\"itemid\": \"ab12\"}, \"headline\": \"H\"}");

        assertThat(article.getFormat()).isEqualTo("ninjs");
        assertThat(article.getGuid()).isEqualTo("urn:x");
    }

    @Test
    void answersHoldOneItemOrMany() throws Exception {
        assertThat(Reading.article("{\"data\": {\"item\": " + ITEM + "}}").getGuid())
                .isEqualTo("ab12");

        List<Finding> feed = Reading.findings("{\"data\": {\"items\": [{\"item\": " + ITEM + "}, {\"item\": "
                + ITEM.replace("ab12", "cd34") + "}]}}");

        assertThat(feed).hasSize(2);
        assertThat(Reading.identified(feed.get(1)).getGuid()).isEqualTo("cd34");
    }

    @ParameterizedTest
    @CsvSource({
        "'\"pubstatus\": \"canceled\"', CANCELED, ",
        "'\"pubstatus\": \"embargoed\"', WITHHELD, ",
        "'\"pubstatus\": \"usable\", \"editorialtypes\": [\"Kill\"]', CANCELED, kill",
        "'\"pubstatus\": \"usable\", \"editorialtypes\": [\"HoldForRelease\"]', WITHHELD, ",
        "'\"pubstatus\": \"usable\", \"editorialtypes\": [\"Corrective\"]', USABLE, correction",
        "'\"pubstatus\": \"usable\", \"editorialtypes\": [\"Writethru\"]', USABLE, update",
    })
    void kindsOfStoriesAreStatusAndSignal(String fields, PubStatus status, String signal) throws Exception {
        RawArticle article = Reading.article(ITEM.replace("\"pubstatus\": \"usable\"", fields));

        assertThat(article.getPubStatus()).isEqualTo(status);
        assertThat(article.getSignal()).isEqualTo(signal);
    }

    @Test
    void embargoThatEndsIsAwaited() throws Exception {
        RawArticle article = Reading.article(ITEM.replace(
                "\"pubstatus\": \"usable\"", "\"pubstatus\": \"embargoed\", \"embargoed\": \"2026-02-02T00:00:00Z\""));

        assertThat(article.getEmbargo()).isEqualTo("2026-02-02T00:00:00Z");
        assertThat(article.getPubStatus()).isEqualTo(PubStatus.USABLE);
    }
}
