package wiredesk.ingest.parse.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wiredesk.ingest.parse.Finding;
import wiredesk.ingest.parse.ParseFailure;
import wiredesk.ingest.parse.Reading;
import wiredesk.schemas.PubStatus;
import wiredesk.schemas.RawArticle;

class NewsMl12ParserTest {

    private static final String ITEM = """
            <NewsItem xml:lang="en">
              <Identification>
                <NewsIdentifier>
                  <ProviderId>wire.example</ProviderId><DateId>20260301</DateId><NewsItemId>HARBOUR</NewsItemId>
                  <RevisionId PreviousRevision="2" Update="N">3</RevisionId>
                  <PublicIdentifier>urn:newsml:wire.example:20260301:HARBOUR:3</PublicIdentifier>
                </NewsIdentifier>
                <NameLabel>harbour</NameLabel>
              </Identification>
              <NewsManagement>
                <NewsItemType FormalName="News"/>
                <FirstCreated>20260301T100000Z</FirstCreated>
                <ThisRevisionCreated>20260301T130000+0100</ThisRevisionCreated>
                <Status FormalName="Usable"/><Urgency FormalName="4"/><Instruction FormalName="Update"/>
              </NewsManagement>
              <NewsComponent>
                <TopicSet><Topic><FormalName>04015000</FormalName>
                  <Description Variant="Name" xml:lang="fr">transports</Description>
                  <Description Variant="Name" xml:lang="en">transport</Description></Topic></TopicSet>
                <NewsLines>
                  <HeadLine>Harbour reopens</HeadLine><ByLine>Ida Holm</ByLine>
                  <DateLine>Port Ellen, March 1 -</DateLine><CopyrightLine>© Island Wire</CopyrightLine>
                </NewsLines>
                <DescriptiveMetadata><Language FormalName="en"/>
                  <SubjectCode><SubjectMatter FormalName="04015000"/><Subject FormalName="17000000"/></SubjectCode>
                </DescriptiveMetadata>
                <NewsComponent><Role FormalName="Caption"/><ContentItem><MediaType FormalName="Text"/>
                  <DataContent><p>The pier.</p></DataContent></ContentItem></NewsComponent>
                <NewsComponent><Role FormalName="Main"/><ContentItem><MediaType FormalName="Text"/>
                  <DataContent><p>It will reopen.</p><p>She said so.</p></DataContent></ContentItem></NewsComponent>
              </NewsComponent>
            </NewsItem>
            """;

    @Test
    void itemHasItsFields() throws Exception {
        RawArticle article = article(ITEM);

        assertThat(article.getFormat()).isEqualTo("newsml-1.2");
        assertThat(article.getGuid()).isEqualTo("urn:newsml:wire.example:20260301:HARBOUR");
        assertThat(article.getVersion()).isEqualTo(3);
        assertThat(article.getHeadline()).isEqualTo("Harbour reopens");
        assertThat(article.getByline()).isEqualTo("Ida Holm");
        assertThat(article.getDateline()).isEqualTo("Port Ellen, March 1 -");
        assertThat(article.getSlugline()).isEqualTo("harbour");
        assertThat(article.getLanguage()).isEqualTo("en");
        assertThat(article.getUrgency()).isEqualTo(4);
        assertThat(article.getSignal()).isEqualTo("update");
        assertThat(article.getSubjects()).containsExactly("transport", "17000000");
        assertThat(article.getRights()).isEqualTo("© Island Wire");
        assertThat(article.getPublished()).isEqualTo(Instant.parse("2026-03-01T10:00:00Z"));
        assertThat(article.getUpdated()).isEqualTo(Instant.parse("2026-03-01T12:00:00Z"));
        assertThat(article.getPubStatus()).isEqualTo(PubStatus.USABLE);
        assertThat(article.getBody()).isEqualTo("It will reopen.\n\nShe said so.");
    }

    @Test
    void revisionsShareTheirIdentifier() throws Exception {
        String later = ITEM.replace("HARBOUR:3<", "HARBOUR:12A<").replace("Update=\"N\">3<", "Update=\"A\">12<");
        String parts = ITEM.replaceAll("<PublicIdentifier>.*</PublicIdentifier>", "");

        assertThat(article(later).getId()).isEqualTo(article(ITEM).getId());
        assertThat(article(later).getVersion()).isEqualTo(12);
        assertThat(article(parts).getId()).isEqualTo(article(ITEM).getId());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<nitf><body><body.content><p>One.</p><p>Two.</p></body.content></body></nitf>",
                "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body><p>One.</p><p>Two.</p></body></html>",
                "<body.content><p>One.</p><p>Two.</p></body.content>",
                "<![CDATA[<P>One.</P>\n<P>Two.</P>]]>",
                "One.\n\nTwo.",
            })
    void textIsFoundInWhateverHoldsIt(String content) throws Exception {
        String item = ITEM.replace("<p>It will reopen.</p><p>She said so.</p>", content);

        assertThat(article(item).getBody()).isEqualTo("One.\n\nTwo.");
    }

    @Test
    void changeOfStatusToComeIsAnEmbargo() throws Exception {
        String change = "<Status FormalName=\"Embargoed\"/><StatusWillChange><FutureStatus FormalName=\"Usable\"/>"
                + "<DateAndTime>20260302T000100Z</DateAndTime></StatusWillChange>";

        RawArticle article = article(ITEM.replace("<Status FormalName=\"Usable\"/>", change));

        assertThat(article.getPubStatus()).isEqualTo(PubStatus.USABLE);
        assertThat(article.getEmbargo()).isEqualTo(Instant.parse("2026-03-02T00:01:00Z"));
    }

    @Test
    void embargoWithoutATimeIsWithheldUntilLifted() throws Exception {
        assertThat(article(status("Embargoed")).getPubStatus()).isEqualTo(PubStatus.WITHHELD);
        assertThat(article(status("Withheld")).getPubStatus()).isEqualTo(PubStatus.WITHHELD);
    }

    @Test
    void killNeedsNoText() throws Exception {
        String kill = status("Canceled")
                .replaceAll("(?s)<NewsComponent>.*</NewsComponent>", "")
                .replace("Update=\"N\"", "Update=\"A\"");

        assertThat(article(kill).getPubStatus()).isEqualTo(PubStatus.CANCELED);
    }

    @Test
    void changeOfPartsDoesNotPassForAStoryWithoutText() {
        String change =
                ITEM.replaceAll("(?s)<NewsComponent>.*</NewsComponent>", "").replace("Update=\"N\"", "Update=\"U\"");

        assertThatThrownBy(() -> article(change))
                .isInstanceOf(ParseFailure.class)
                .hasMessageContaining("a complete revision");
    }

    @Test
    void documentGivesEveryItem() throws Exception {
        String other = ITEM.replace("HARBOUR", "FERRY");
        String nameless = "<NewsItem><Identification/></NewsItem>";

        List<Finding> findings = Reading.findings(document(ITEM + other + nameless));

        assertThat(findings).hasSize(3);
        assertThat(Reading.identified(findings.get(1)).getGuid()).endsWith("FERRY");
        assertThat(((Finding.Broken) findings.get(2)).reason()).hasMessageContaining("NewsItemId");
    }

    private static String status(String status) {
        return ITEM.replace("Status FormalName=\"Usable\"", "Status FormalName=\"" + status + "\"");
    }

    private static String document(String items) {
        return "<?xml version='1.0'?><!DOCTYPE NewsML SYSTEM 'NewsML_1.2.dtd'><NewsML><NewsEnvelope/>" + items
                + "</NewsML>";
    }

    private static RawArticle article(String item) throws Exception {
        return Reading.article(document(item));
    }
}
