package wiredesk.ingest.parse.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import wiredesk.ingest.parse.Finding;
import wiredesk.ingest.parse.ParseFailure;
import wiredesk.ingest.parse.Reading;
import wiredesk.schemas.PubStatus;
import wiredesk.schemas.RawArticle;

class FeedParserTest {

    private static final String RSS = """
            <?xml version="1.0"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
                 xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
              <title>Wire</title><link>https://news.example/</link><description>d</description><language>en</language>
              <item><guid isPermaLink="false">g-1</guid><link>/one</link><title>Tide &amp;amp; time</title>
                <description>Short.</description><dc:creator>Ada Lund</dc:creator><category>sea</category>
                <content:encoded><![CDATA[<p>The tide came.</p><p>It went.</p>]]></content:encoded>
                <pubDate>Mon, 02 Feb 2026 10:00:00 +0100</pubDate></item>
              <item><link>https://news.example/two</link><title>Two</title><description>Plain text.</description></item>
            </channel></rss>
            """;

    @Test
    void rssItemsAreArticles() throws Exception {
        List<Finding> findings = Reading.findings(RSS);

        RawArticle one = Reading.identified(findings.get(0));
        assertThat(one.getId()).isEqualTo("test/g-1");
        assertThat(one.getFormat()).isEqualTo("rss");
        assertThat(one.getHeadline()).isEqualTo("Tide & time");
        assertThat(one.getBody()).isEqualTo("The tide came.\n\nIt went.");
        assertThat(one.getByline()).isEqualTo("Ada Lund");
        assertThat(one.getUrl()).isEqualTo("https://news.example/one");
        assertThat(one.getLanguage()).isEqualTo("en");
        assertThat(one.getSubjects()).containsExactly("sea");
        assertThat(one.getVersionCreated()).isEqualTo("2026-02-02T09:00:00Z");
        RawArticle two = Reading.identified(findings.get(1));
        assertThat(two.getId()).isEqualTo("test/https://news.example/two");
        assertThat(two.getBody()).isEqualTo("Plain text.");
    }

    @Test
    void atomEntriesAreArticlesAndTombstonesKills() throws Exception {
        List<Finding> findings = Reading.findings("""
                <feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0">
                  <title>Wire</title><id>urn:feed</id><updated>2026-02-02T10:00:00Z</updated>
                  <entry><id>urn:e:1</id><title type="text">a &lt;b&gt; c</title><updated>2026-02-02T10:00:00Z</updated>
                    <published>2026-02-01T10:00:00Z</published><link href="https://news.example/e1"/>
                    <content type="html">&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two.&lt;/p&gt;</content></entry>
                  <at:deleted-entry ref="urn:e:0" when="2026-02-02T09:00:00Z"/>
                </feed>
                """);

        RawArticle entry = Reading.identified(findings.get(0));
        assertThat(entry.getId()).isEqualTo("test/urn:e:1");
        assertThat(entry.getFormat()).isEqualTo("atom");
        assertThat(entry.getHeadline()).isEqualTo("a <b> c");
        assertThat(entry.getBody()).isEqualTo("One.\n\nTwo.");
        assertThat(entry.getPublished()).isEqualTo("2026-02-01T10:00:00Z");
        assertThat(entry.getVersionCreated()).isEqualTo("2026-02-02T10:00:00Z");
        RawArticle killed = Reading.identified(findings.get(1));
        assertThat(killed.getId()).isEqualTo("test/urn:e:0");
        assertThat(killed.getPubStatus()).isEqualTo(PubStatus.CANCELED);
    }

    @Test
    void illFormedFeedIsReadAsABrowserWould() throws Exception {
        String broken = RSS.replace("</description><dc:creator>", "&nbsp;<br></description><dc:creator>")
                .replace("</channel></rss>", "");

        List<Finding> findings = Reading.findings(broken);

        assertThat(findings).hasSize(2);
        RawArticle one = Reading.identified(findings.get(0));
        assertThat(one.getId()).isEqualTo("test/g-1");
        assertThat(one.getBody()).isEqualTo("The tide came.\n\nIt went.");
        assertThat(one.getVersionCreated()).isEqualTo("2026-02-02T09:00:00Z");
    }

    @Test
    void externalEntityIsNeverLoaded() throws Exception {
        String hostile = RSS.replace("<rss ", "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n<rss ")
                .replace("Plain text.", "Plain &x; text.");

        List<Finding> findings = Reading.findings(hostile);

        assertThat(findings).hasSize(2);
        assertThat(Reading.identified(findings.get(1)).getBody()).doesNotContain("root:");
    }

    @Test
    void entitiesThatMultiplyStaySmall() throws Exception {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE rss [<!ENTITY l0 \"ha\">");
        for (int i = 1; i < 20; i++) {
            laughs.append("<!ENTITY l")
                    .append(i)
                    .append(" \"")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        String hostile = RSS.replace("<rss ", laughs + "]>\n<rss ").replace("Plain text.", "&l19;");

        List<Finding> findings = Reading.findings(hostile);

        assertThat(Reading.identified(findings.get(1)).getBody()).hasSizeLessThan(100);
    }

    @Test
    void otherXmlIsNotTakenForText() {
        assertThatThrownBy(() -> Reading.findings("<?xml version=\"1.0\"?><results><result/></results>"))
                .isInstanceOf(ParseFailure.class)
                .hasMessageContaining("format not recognised");
    }
}
