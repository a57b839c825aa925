package wiredesk.ingest.parse.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wiredesk.ingest.parse.Finding;
import wiredesk.ingest.parse.ParseFailure;
import wiredesk.ingest.parse.Reading;
import wiredesk.schemas.PubStatus;
import wiredesk.schemas.RawArticle;

class NewsMlG2ParserTest {

    private static final String ITEM = """
            <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" xmlns:our="http://wire.example/ns"
                guid="urn:newsml:wire.example:20260301:harbour" version="10" xml:lang="en-GB">
              <rightsInfo><copyrightNotice>© Island Wire</copyrightNotice><usageTerms>Online only</usageTerms></rightsInfo>
              <itemMeta>
                <itemClass qcode="ninat:text"/>
                <versionCreated>2026-03-01T13:00:00+01:00</versionCreated>
                <firstCreated>2026-03-01T11:00:00Z</firstCreated>
                <pubStatus qcode="stat:usable"/>
                <signal qcode="route:island"/><signal qcode="sig:Correction"/>
              </itemMeta>
              <contentMeta>
                <urgency>3</urgency>
                <our:headline>Not this one</our:headline>
                <headline>Harbour
                   reopens</headline>
                <by>Ida Holm</by><dateline>PORT ELLEN, March 1 -</dateline><slugline>Harbour</slugline>
                <language tag="en"/>
                <subject qcode="medtop:20000337"><name>shipping</name></subject>
                <subject literal="ferries"/><subject qcode="medtop:20000338"/>
              </contentMeta>
              <contentSet><inlineXML contenttype="application/xhtml+xml">
                <html xmlns="http://www.w3.org/1999/xhtml"><head><title>Not the text</title></head>
                <body><p>It will reopen.</p><p>She said:<br/>"At last."</p></body></html>
              </inlineXML></contentSet>
            </newsItem>
            """;

    @Test
    void itemHasItsFields() throws Exception {
        RawArticle article = Reading.article(ITEM);

        assertThat(article.getFormat()).isEqualTo("newsml-g2");
        assertThat(article.getGuid()).isEqualTo("urn:newsml:wire.example:20260301:harbour");
        assertThat(article.getVersion()).isEqualTo(10);
        assertThat(article.getHeadline()).isEqualTo("Harbour reopens");
        assertThat(article.getByline()).isEqualTo("Ida Holm");
        assertThat(article.getDateline()).isEqualTo("PORT ELLEN, March 1 -");
        assertThat(article.getSlugline()).isEqualTo("Harbour");
        assertThat(article.getLanguage()).isEqualTo("en");
        assertThat(article.getUrgency()).isEqualTo(3);
        assertThat(article.getSignal()).isEqualTo("correction");
        assertThat(article.getSubjects()).containsExactly("shipping", "ferries", "medtop:20000338");
        assertThat(article.getRights()).isEqualTo("© Island Wire");
        assertThat(article.getPublished()).isEqualTo(Instant.parse("2026-03-01T11:00:00Z"));
        assertThat(article.getUpdated()).isEqualTo(Instant.parse("2026-03-01T12:00:00Z"));
        assertThat(article.getVersionCreated()).isEqualTo(article.getUpdated());
        assertThat(article.getPubStatus()).isEqualTo(PubStatus.USABLE);
        assertThat(article.getEmbargo()).isNull();
        assertThat(article.getBody()).isEqualTo("It will reopen.\n\nShe said:\n\"At last.\"");
    }

    @Test
    void statusIsUsableUnlessItSaysOtherwise() throws Exception {
        assertThat(Reading.article(ITEM.replace("<pubStatus qcode=\"stat:usable\"/>", ""))
                        .getPubStatus())
                .isEqualTo(PubStatus.USABLE);
    }

    @ParameterizedTest
    @CsvSource({
        "qcode=\"stat:canceled\", CANCELED",
        "qcode=\"stat:withheld\", WITHHELD",
        "uri=\"http://cv.iptc.org/newscodes/pubstatusg2/canceled\", CANCELED"
    })
    void statusIsTaken(String written, PubStatus status) throws Exception {
        assertThat(Reading.article(ITEM.replace("qcode=\"stat:usable\"", written))
                        .getPubStatus())
                .isEqualTo(status);
    }

    @Test
    void embargoHolds() throws Exception {
        RawArticle article = Reading.article(embargoed("<embargoed>2026-03-02T00:01:00Z</embargoed>"));

        assertThat(article.getEmbargo()).isEqualTo(Instant.parse("2026-03-02T00:01:00Z"));
        assertThat(article.getPubStatus()).isEqualTo(PubStatus.USABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<embargoed/>", "<embargoed> </embargoed>", "<embargoed>until noon</embargoed>"})
    void embargoWithoutATimeIsWithheldUntilLifted(String embargoed) throws Exception {
        RawArticle article = Reading.article(embargoed(embargoed));

        assertThat(article.getPubStatus()).isEqualTo(PubStatus.WITHHELD);
        assertThat(article.getEmbargo()).isNull();
    }

    @Test
    void embargoDoesNotBringBackWhatIsCanceled() throws Exception {
        String item = embargoed("<embargoed/>").replace("stat:usable", "stat:canceled");

        assertThat(Reading.article(item).getPubStatus()).isEqualTo(PubStatus.CANCELED);
    }

    @Test
    void nitfInsideGivesTextAndWhatTheEnvelopeLacks() throws Exception {
        String nitf =
                "<nitf><body><body.head><hedline><hl1>Of NITF</hl1></hedline><byline>By Ole Berg</byline></body.head>"
                        + "<body.content><p>One.</p><p>Two.</p></body.content></body></nitf>";
        String item = ITEM.replaceAll("(?s)<html.*</html>", nitf).replace("<by>Ida Holm</by>", "<by/>");

        RawArticle article = Reading.article(item);

        assertThat(article.getBody()).isEqualTo("One.\n\nTwo.");
        assertThat(article.getHeadline()).isEqualTo("Harbour reopens");
        assertThat(article.getByline()).isEqualTo("By Ole Berg");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<inlineData contenttype=\"text/plain\">One.\n\nTwo.</inlineData>",
                "<inlineData contenttype=\"text/html\"><![CDATA[<p>One.</p><p>Two.</p>]]></inlineData>",
                "<remoteContent href=\"a.jpg\"/><inlineXML><p>One.</p><p>Two.</p></inlineXML>",
            })
    void textIsFoundInWhateverHoldsIt(String content) throws Exception {
        String item = ITEM.replaceAll("(?s)<contentSet>.*</contentSet>", "<contentSet>" + content + "</contentSet>");

        assertThat(Reading.article(item).getBody()).isEqualTo("One.\n\nTwo.");
    }

    @Test
    void statisticsAreNoText() throws Exception {
        String item = ITEM.replaceAll("(?s)<html.*</html>", "<sports-content><team>Harbour 1</team></sports-content>");

        assertThat(Reading.article(item).getBody()).isEmpty();
    }

    @Test
    void versionWordsServeWithoutANumber() throws Exception {
        String item =
                ITEM.replace("version=\"10\"", "").replace("Harbour</slugline>", "Harbour, 1stLd-Writethru</slugline>");

        assertThat(Reading.article(item).getVersion()).isEqualTo(2);
    }

    @Test
    void messageGivesEveryItemAndSaysWhatIsNone() throws Exception {
        String concept = "<conceptItem guid=\"c\" version=\"1\"><itemMeta/></conceptItem>";
        String headless = "<newsItem version=\"1\"><itemMeta/></newsItem>";
        String list = "<packageItem><itemRef residref=\"x\"/></packageItem>";
        String top =
                "<packageItem guid=\"top\" version=\"2\"><contentMeta><headline>Top ten</headline></contentMeta></packageItem>";

        List<Finding> findings =
                Reading.findings("<newsMessage xmlns=\"http://iptc.org/std/nar/2006-10-01/\"><header/><itemSet>" + ITEM
                        + concept + headless + list + top + "</itemSet></newsMessage>");

        assertThat(findings).hasSize(3);
        assertThat(Reading.identified(findings.get(0)).getHeadline()).isEqualTo("Harbour reopens");
        assertThat(findings.get(0).origin().where()).endsWith(":item 1");
        assertThat(Reading.identified(findings.get(1)).getHeadline()).isEqualTo("Top ten");
        assertThat(((Finding.Broken) findings.get(2)).reason())
                .hasMessageContaining("item 2: a NewsML-G2 conceptItem holds no news")
                .hasMessageContaining("item 3: field 'guid'");
    }

    @Test
    void manyBrokenItemsAreOneReport() throws Exception {
        List<Finding> findings =
                Reading.findings("<newsMessage><itemSet>" + "<newsItem/>".repeat(50_000) + "</itemSet></newsMessage>");

        assertThat(findings).hasSize(1);
        assertThat(((Finding.Broken) findings.get(0)).reason())
                .message()
                .hasSizeLessThan(1_000)
                .endsWith("and 49990 more");
    }

    @Test
    void messageWithoutItemsIsRefused() {
        assertThatThrownBy(() -> Reading.findings("<newsMessage><itemSet/></newsMessage>"))
                .isInstanceOf(ParseFailure.class)
                .hasMessageContaining("no news item");
    }

    @Test
    void otherPrefixesAndNoNamespaceDoAsWell() throws Exception {
        String prefixed = ITEM.replaceAll("<(/?)([a-zA-Z])", "<$1g:$2")
                .replaceAll("g:our:", "our:")
                .replace("xmlns=\"http://iptc", "xmlns:g=\"http://iptc");
        String none = ITEM.replaceAll(" xmlns(:our)?=\"[^\"]*\"", "").replaceAll("(?s)<our:.*</our:headline>", "");
        String undeclared = ITEM.replaceAll(" xmlns(:our)?=\"[^\"]*\"", "").replace("our:headline", "our:other");

        for (String item : List.of(prefixed, none, undeclared)) {
            assertThat(Reading.article(item).getHeadline()).isEqualTo("Harbour reopens");
        }
    }

    private static String embargoed(String element) {
        return ITEM.replace("<pubStatus", element + "<pubStatus");
    }
}
