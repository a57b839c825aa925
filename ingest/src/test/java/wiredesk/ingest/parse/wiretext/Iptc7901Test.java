package wiredesk.ingest.parse.wiretext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import wiredesk.ingest.parse.Finding;
import wiredesk.ingest.parse.Limits;
import wiredesk.ingest.parse.ParseFailure;
import wiredesk.ingest.parse.Reading;
import wiredesk.schemas.PubStatus;
import wiredesk.schemas.RawArticle;

class Iptc7901Test {

    private static final String STORY = message("Harbour/storm/", "", "131137 GMT Nov 25");

    @Test
    void headerKeywordHeadAndTrailerAreTheEnvelope() throws Exception {
        RawArticle article = Reading.article(STORY);

        assertThat(article.getFormat()).isEqualTo("iptc7901");
        assertThat(article.getGuid()).isEqualTo("eca:Harbour/storm:2025-11-13");
        assertThat(article.getUrgency()).isEqualTo(3);
        assertThat(article.getSubjects()).containsExactly("i");
        assertThat(article.getSlugline()).isEqualTo("Harbour/storm");
        assertThat(article.getHeadline()).isEqualTo("Harbour reopens after the storm");
        assertThat(article.getByline()).isEqualTo("By Ada Lund, Coast Wire");
        assertThat(article.getDateline()).isEqualTo("Port Ellen");
        assertThat(article.getPublished()).isEqualTo("2025-11-13T11:37:00Z");
        assertThat(article.getVersion()).isNull();
        assertThat(article.getSignal()).isNull();
        assertThat(article.getPubStatus()).isEqualTo(PubStatus.USABLE);
    }

    @Test
    void indentedLinesBeginParagraphsAndTheOthersFollow() throws Exception {
        RawArticle article = Reading.article(STORY);

        assertThat(article.getBody())
                .isEqualTo("Port Ellen (cwa) - The harbour reopened on Monday, its master said.\n\n"
                        + "\"We lost nothing,\" she said.");
    }

    @Test
    void whatIsForEditorsIsNoPartOfTheStory() throws Exception {
        String notes = "\r\n# cwa NOTEBOOK\r\n\r\n* * * *\r\nThe following information is not for publication\r\n"
                + "Tel: 12345\r\n";

        RawArticle article = Reading.article(STORY.replace("\u0003", notes + "\u0003"));

        assertThat(article.getBody()).endsWith("she said.").doesNotContain("12345");
    }

    @Test
    void leadIsAVersionOfTheSameStory() throws Exception {
        RawArticle lead = Reading.article(message("Harbour/storm/", "2ND LEAD\n", "131200 GMT Nov 25"));

        assertThat(lead.getId()).isEqualTo(Reading.article(STORY).getId());
        assertThat(lead.getVersion()).isEqualTo(2);
        assertThat(lead.getSignal()).isEqualTo("update");
        assertThat(lead.getHeadline()).isEqualTo("Harbour reopens after the storm");
        assertThat(lead.getVersionCreated()).isEqualTo("2025-11-13T12:00:00Z");
    }

    @Test
    void cuesOnSeveralLinesCountTogether() throws Exception {
        RawArticle article = Reading.article(message("Harbour/storm/", "REFILE\n1ST LEAD\n", "131200 GMT Nov 25"));

        assertThat(article.getVersion()).isEqualTo(1);
        assertThat(article.getSignal()).isEqualTo("refile");
    }

    @Test
    void killCancelsTheStory() throws Exception {
        RawArticle article = Reading.article(message("Harbour/storm/", "KILL\n", "131300 GMT Nov 25"));

        assertThat(article.getPubStatus()).isEqualTo(PubStatus.CANCELED);
        assertThat(article.getSignal()).isEqualTo("kill");
        assertThat(article.getId()).isEqualTo(Reading.article(STORY).getId());
    }

    @Test
    void headlineInCapitalsIsNoCue() throws Exception {
        String capitals = STORY.replace("Harbour reopens after the storm", "KILLER WAVES HIT HARBOUR");

        RawArticle article = Reading.article(capitals);

        assertThat(article.getHeadline()).isEqualTo("KILLER WAVES HIT HARBOUR");
        assertThat(article.getPubStatus()).isEqualTo(PubStatus.USABLE);
    }

    @Test
    void writtenOutControlCharactersAreRead() throws Exception {
        String names = STORY.replace("\u0001", "<SOH>")
                .replace("\u0002", "<STX>")
                .replace("\u0003", "<ETX>")
                .replace("\u0004", "<EOT>");
        String carets = STORY.replace("\u0001", "^A")
                .replace("\u0002", "^B")
                .replace("\u0003", "^C")
                .replace("\u0004", "^D");
        String pictures = STORY.replace("\u0001", "\u2401")
                .replace("\u0002", "\u2402")
                .replace("\u0003", "\u2403")
                .replace("\u0004", "\u2404");

        for (String look : List.of(names, carets, pictures)) {
            assertThat(Reading.article(look).getContentHash())
                    .isEqualTo(Reading.article(STORY).getContentHash());
        }
    }

    @Test
    void latinOneIsReadWhereBytesAreNotUtf8() throws Exception {
        byte[] bytes = STORY.replace("master", "ma\u00EEtre").getBytes(StandardCharsets.ISO_8859_1);

        RawArticle article = Reading.article(Reading.findings(bytes, Limits.DEFAULT));

        assertThat(article.getBody()).contains("ma\u00EEtre");
    }

    @Test
    void messagesOfOneInputAreArticlesOfTheirOwn() throws Exception {
        List<Finding> findings =
                Reading.findings("\u0016\u0016" + STORY + message("Tide/", "", "131300 GMT Nov 25") + "\r\n");

        assertThat(findings).hasSize(2);
        assertThat(Reading.identified(findings.get(1)).getSlugline()).isEqualTo("Tide");
    }

    @Test
    void messageThatBrokeOffIsBrokenAndTheNextIsRead() throws Exception {
        List<Finding> findings = Reading.findings(STORY.substring(0, STORY.indexOf('\u0003')) + STORY);

        assertThat(findings.get(0))
                .isInstanceOfSatisfying(
                        Finding.Broken.class,
                        broken -> assertThat(broken.reason()).hasMessageContaining("cut short"));
        assertThat(findings.get(1)).isInstanceOf(Finding.Parsed.class);
    }

    @Test
    void unknownHeaderIsNamed() {
        assertThatThrownBy(() -> Reading.article("\u0001nonsense\u0002Text\u0003\u0004"))
                .isInstanceOf(ParseFailure.class)
                .hasMessageContaining("'nonsense' is neither IPTC 7901")
                .hasMessageContaining("nor ANPA 1312");
    }

    @Test
    void nulsAreFillCharacters() throws Exception {
        RawArticle article = Reading.article("\u0000\u0000" + STORY.replace("reopened", "re\u0000opened"));

        assertThat(article.getBody()).contains("harbour reopened");
    }

    private static String message(String keyword, String cues, String filed) {
        return "\u0001eca0062 3 i 211 ccccb   cwa 061\r\n\r\n" + keyword + "\r\n\u0002" + cues
                + "Harbour reopens after the storm\r\nBy Ada Lund, Coast Wire =\r\n\r\n"
                + "   Port Ellen (cwa) - The harbour reopened on\r\nMonday, its master said.\r\n"
                + "   \"We lost nothing,\" she said.\r\n\r\ncwa al ih\r\n\u0003" + filed + "\r\n\u007F\u0004";
    }
}
