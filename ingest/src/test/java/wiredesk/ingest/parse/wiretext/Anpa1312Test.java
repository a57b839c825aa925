package wiredesk.ingest.parse.wiretext;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import wiredesk.ingest.parse.Reading;
import wiredesk.schemas.PubStatus;
import wiredesk.schemas.RawArticle;

class Anpa1312Test {

    private static final String STORY = message("", "");

    @Test
    void headerAndMarkedLinesAreTheEnvelope() throws Exception {
        RawArticle article = Reading.article(STORY);

        assertThat(article.getFormat()).isEqualTo("anpa1312");
        assertThat(article.getGuid()).isEqualTo("EU--HarbourReopens:2025-11-13");
        assertThat(article.getUrgency()).isEqualTo(4);
        assertThat(article.getSubjects()).containsExactly("i");
        assertThat(article.getSlugline()).isEqualTo("EU--HarbourReopens");
        assertThat(article.getHeadline()).isEqualTo("Harbour reopens after the storm");
        assertThat(article.getByline()).isEqualTo("By ADA LUND");
        assertThat(article.getDateline()).isEqualTo("PORT ELLEN, Scotland");
        assertThat(article.getPublished()).isEqualTo("2025-11-13T15:09:00Z");
        assertThat(article.getVersion()).isNull();
    }

    @Test
    void bodyHasParagraphsDashesAndQuotationMarks() throws Exception {
        RawArticle article = Reading.article(STORY);

        assertThat(article.getBody())
                .isEqualTo("PORT ELLEN, Scotland (CW) \u2014 The harbour reopened on Monday.\n\n"
                        + "\u201CWe lost nothing,\u201D the master said.");
    }

    @Test
    void writethruIsAVersionOfTheSameStory() throws Exception {
        RawArticle article = Reading.article(message("3rdLd-Writethru", ""));

        assertThat(article.getId()).isEqualTo(Reading.article(STORY).getId());
        assertThat(article.getVersion()).isEqualTo(3);
        assertThat(article.getSignal()).isEqualTo("update");
        assertThat(article.getUpdated()).isEqualTo("2025-11-13T15:09:00Z");
    }

    @Test
    void noteToEditorsSaysThatItIsACorrection() throws Exception {
        RawArticle article = Reading.article(message("1stLd-Writethru", "^Eds: CORRECTS day of the storm.<\n"));

        assertThat(article.getVersion()).isEqualTo(1);
        assertThat(article.getSignal()).isEqualTo("correction");
        assertThat(article.getBody()).doesNotContain("Eds");
    }

    @Test
    void noteToEditorsHoldsTheStory() throws Exception {
        RawArticle article = Reading.article(message("", "^Eds: NOT FOR RELEASE BEFORE noon GMT.<\n"));

        assertThat(article.getPubStatus()).isEqualTo(PubStatus.WITHHELD);
    }

    @Test
    void killCancelsTheStory() throws Exception {
        RawArticle article = Reading.article(message("KILL", ""));

        assertThat(article.getPubStatus()).isEqualTo(PubStatus.CANCELED);
        assertThat(article.getId()).isEqualTo(Reading.article(STORY).getId());
    }

    @Test
    void laterTakeDoesNotReplaceTheFirst() throws Exception {
        RawArticle article = Reading.article(message("Take 2", ""));

        assertThat(article.getGuid()).isEqualTo("EU--HarbourReopens:2025-11-13:take-2");
    }

    @Test
    void linesOfATableStandForThemselves() throws Exception {
        String table = "\u0016\u0016\u0001s0284\u001F-----\nr s\u0014\u0012 BC-BBO--Glance     08-18 \n\u0002"
                + "^BC-BBO--Glance<\n^Standings=\n^By The Coast Wire=\n^East=\n^\b;W;L\u0010\n\bTampa\u0010 Bay;17;19\u0010\n"
                + "\t   ___=\n^West=\n\t   One 6, Two 5\n\t   Three 4, Four 3\n\u0003CW-WF-08-18-25 0713GMT<\n\u0004";

        RawArticle article = Reading.article(table);

        assertThat(article.getHeadline()).isEqualTo("Standings");
        assertThat(article.getByline()).isEqualTo("By The Coast Wire");
        assertThat(article.getBody())
                .isEqualTo("East\n\n;W;L\n\nTampa Bay;17;19\n\nWest\n\nOne 6, Two 5\n\nThree 4, Four 3");
    }

    @Test
    void dayWithoutAYearIsTheOneNearestToTheDelivery() throws Exception {
        RawArticle article = Reading.article(STORY.replace("CW-WF-11-13-25 1509GMT<", ""));

        assertThat(article.getGuid()).isEqualTo("EU--HarbourReopens:2025-11-13");
        assertThat(article.getVersionCreated()).isEqualTo(Reading.TIME);
    }

    private static String message(String version, String notes) {
        return "\u0016\u0016\u0001W2870\u001F_euro\nr i\u0013\u0011 BC-EU--HarbourReopens " + version
                + "  11-13 1049\n\u0002^BC-EU--Harbour Reopens,466<\n^Harbour reopens after the storm <\n"
                + "^AP Photo ABC101<\n" + notes + "^By ADA LUND=\n^Coast Wire=\n"
                + "\t   PORT ELLEN, Scotland (CW) _ The harbour reopened on Monday. \n \n"
                + "\t   ``We lost nothing,'' the master said.\n \n\n\t   \u0003CW-WF-11-13-25 1509GMT<\n\n\f\n\u0004";
    }
}
