package wiredesk.ingest.parse.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wiredesk.ingest.parse.ParseFailure;
import wiredesk.ingest.parse.Reading;
import wiredesk.schemas.PubStatus;
import wiredesk.schemas.RawArticle;

class NitfParserTest {

    private static final String STORY = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!-- a sample -->
            <!DOCTYPE nitf SYSTEM "nitf-3-5.dtd" [ <!ENTITY desk "a > b ]"> ]>
            <nitf baselang="en-GB">
              <head>
                <title>Harbour</title>
                <meta name="anpa-keyword" content="Harbour-Reopens, 1st Ld-Writethru"/>
                <tobject>
                  <tobject.property tobject.property.type="Update"/>
                  <tobject.subject tobject.subject.refnum="04015000" tobject.subject.type="Economy"
                      tobject.subject.matter="Transport" tobject.subject.detail="Shipping"/>
                  <tobject.subject tobject.subject.refnum="17000000"/>
                </tobject>
                <docdata management-status="usable">
                  <doc-id id-string="harbour-17"/>
                  <urgency ed-urg="4"/>
                  <date.issue norm="20260301T120000Z"/>
                  <date.release norm="20260301T120000Z"/>
                  <doc.copyright holder="Island Wire" year="2026"/>
                </docdata>
                <pubdata ex-ref="https://wire.example/harbour-17"/>
                <revision-history norm="20260301T123000Z"/>
              </head>
              <body>
                <body.head>
                  <hedline><hl1>Harbour <em>re</em>opens</hl1><hl2>After nine weeks</hl2></hedline>
                  <note><body.content><p>Editors: a note, not the story.</p></body.content></note>
                  <byline>By <person>Ida Holm</person><byttl>Island Wire</byttl></byline>
                  <dateline><location><city>Port Ellen</city>, <country>UK</country></location></dateline>
                </body.head>
                <body.content>
                  <media><media-caption>The pier.</media-caption></media>
                  <block><hl2>Monday</hl2><p>The harbour of <location>Port Ellen</location>
                    will reopen.</p></block>
                  <p>"We have waited," she said.</p>
                </body.content>
                <body.end><tagline>Edited by nobody.</tagline></body.end>
              </body>
            </nitf>
            """;

    @Test
    void storyHasItsFields() throws Exception {
        RawArticle article = Reading.article(STORY);

        assertThat(article.getFormat()).isEqualTo("nitf");
        assertThat(article.getGuid()).isEqualTo("harbour-17");
        assertThat(article.getHeadline()).isEqualTo("Harbour reopens");
        assertThat(article.getByline()).isEqualTo("By Ida Holm Island Wire");
        assertThat(article.getDateline()).isEqualTo("Port Ellen, UK");
        assertThat(article.getSlugline()).isEqualTo("Harbour-Reopens, 1st Ld-Writethru");
        assertThat(article.getVersion()).isEqualTo(2);
        assertThat(article.getUrgency()).isEqualTo(4);
        assertThat(article.getLanguage()).isEqualTo("en-GB");
        assertThat(article.getSignal()).isEqualTo("update");
        assertThat(article.getSubjects()).containsExactly("Shipping", "17000000");
        assertThat(article.getRights()).isEqualTo("© 2026 Island Wire");
        assertThat(article.getUrl()).isEqualTo("https://wire.example/harbour-17");
        assertThat(article.getPublished()).isEqualTo(Instant.parse("2026-03-01T12:00:00Z"));
        assertThat(article.getUpdated()).isEqualTo(Instant.parse("2026-03-01T12:30:00Z"));
        assertThat(article.getVersionCreated()).isEqualTo(article.getUpdated());
        assertThat(article.getPubStatus()).isEqualTo(PubStatus.USABLE);
        assertThat(article.getEmbargo()).isNull();
    }

    @Test
    void textIsThatOfTheStoryInParagraphs() throws Exception {
        assertThat(Reading.article(STORY).getBody())
                .isEqualTo("Monday\n\nThe harbour of Port Ellen will reopen.\n\n\"We have waited,\" she said.");
    }

    @ParameterizedTest
    @CsvSource({"20260302T000100+0000, usable", "20260302T000100+0000, embargoed", "20260301T120000Z, embargoed"})
    void releaseAfterIssueIsAnEmbargo(String release, String status) throws Exception {
        RawArticle article =
                Reading.article(STORY.replace("date.release norm=\"20260301T120000Z", "date.release norm=\"" + release)
                        .replace("\"usable\"", "\"" + status + "\""));

        assertThat(article.getEmbargo()).isNotNull();
        assertThat(article.getPubStatus()).isEqualTo(PubStatus.USABLE);
    }

    @Test
    void embargoWithoutATimeIsWithheldUntilLifted() throws Exception {
        RawArticle article = Reading.article(
                STORY.replace("<date.release norm=\"20260301T120000Z\"/>", "").replace("\"usable\"", "\"embargoed\""));

        assertThat(article.getPubStatus()).isEqualTo(PubStatus.WITHHELD);
        assertThat(article.getEmbargo()).isNull();
    }

    @Test
    void templateLettersInPlaceOfAReleaseSayNothing() throws Exception {
        RawArticle article = Reading.article(
                STORY.replace("date.release norm=\"20260301T120000Z", "date.release norm=\"YYYYMMDD000000-HHMM"));

        assertThat(article.getPubStatus()).isEqualTo(PubStatus.USABLE);
        assertThat(article.getEmbargo()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"canceled, CANCELED", "withheld, WITHHELD"})
    void statusIsTaken(String written, PubStatus status) throws Exception {
        assertThat(Reading.article(STORY.replace("\"usable\"", "\"" + written + "\""))
                        .getPubStatus())
                .isEqualTo(status);
    }

    @Test
    void unknownStatusIsRefused() {
        assertThatThrownBy(() -> Reading.article(STORY.replace("\"usable\"", "\"doubtful\"")))
                .isInstanceOf(ParseFailure.class)
                .hasMessageContaining("management-status")
                .hasMessageContaining("doubtful");
    }

    @Test
    void titleServesWithoutHeadlineAndKeyWithItsVersion() throws Exception {
        RawArticle article = Reading.article("""
                <nitf><head><title>Only a title</title><docdata><du-key key="harbour" version="7"/>
                <key-list><keyword key="HARBOUR"/></key-list></docdata></head>
                <body><body.content><p>Text.</p></body.content></body></nitf>""");

        assertThat(article.getHeadline()).isEqualTo("Only a title");
        assertThat(article.getVersion()).isEqualTo(7);
        assertThat(article.getSlugline()).isEqualTo("HARBOUR");
        assertThat(article.getPubStatus()).isEqualTo(PubStatus.USABLE);
    }

    @Test
    void severalBylinesAreAllTaken() throws Exception {
        RawArticle article = Reading.article(STORY.replace("<dateline>", "<byline>Ole Berg</byline><dateline>"));

        assertThat(article.getByline()).isEqualTo("By Ida Holm Island Wire, Ole Berg");
    }
}
