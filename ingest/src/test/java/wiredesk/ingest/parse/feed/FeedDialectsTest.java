package wiredesk.ingest.parse.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wiredesk.ingest.parse.Limits;
import wiredesk.ingest.parse.Reading;
import wiredesk.ingest.parse.SharedGuids;
import wiredesk.schemas.RawArticle;

/** One story in the many ways in which feeds write one. */
class FeedDialectsTest {

    private static final String ITEM = "<item><title>Tide</title><link>https://news.example/tide</link>"
            + "<description>The tide came.</description></item>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<rss version='0.91'><channel>ITEM</channel></rss>",
                "<rss version='2.0' xmlns='http://backend.userland.com/rss2'><channel>ITEM</channel></rss>",
                "<rss version='2.0' xmlns='http://www.w3.org/2005/Atom'><channel>ITEM</channel></rss>",
                "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://purl.org/rss/1.0/'>"
                        + "<channel/>ITEM</rdf:RDF>",
                "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'"
                        + " xmlns='http://my.netscape.com/rdf/simple/0.9/'><channel/>ITEM</rdf:RDF>",
                "<rdf:RDF><channel/>ITEM</rdf:RDF>",
                "<Channel xmlns='http://purl.org/net/rss1.1#'><items>ITEM</items></Channel>",
                "<!DOCTYPE rss PUBLIC '-//Netscape//DTD RSS 0.91//EN' 'http://news.example/rss.dtd'>"
                        + "<rss><channel>ITEM</channel></rss>",
                "<rss><channel>ITEM",
            })
    void everyRssIsRss(String feed) throws Exception {
        RawArticle article = Reading.article(feed.replace("ITEM", ITEM));

        assertThat(article.getFormat()).isEqualTo("rss");
        assertThat(article.getHeadline()).isEqualTo("Tide");
        assertThat(article.getGuid()).isEqualTo("https://news.example/tide");
        assertThat(article.getBody()).isEqualTo("The tide came.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<title>Salt &amp; tide &lt;live&gt;</title>|Salt & tide <live>",
                "<title type='html'>Salt &amp;amp; &lt;i&gt;tide&lt;/i&gt;</title>|Salt & tide",
                "<title type='xhtml'><x:div xmlns:x='http://www.w3.org/1999/xhtml'>Salt <x:i>tide</x:i></x:div></title>|Salt tide",
                "<title mode='base64' type='text/html'>U2FsdCA8aT50aWRlPC9pPg==</title>|Salt tide",
                "<title><![CDATA[Salt]]> tide</title>|Salt tide",
                "<title>Salt&nbsp;tide &rsquo;s</title>|Salt tide ’s",
            })
    void titleOfAtomIsWhatItsTypeSays(String title, String expected) throws Exception {
        RawArticle article = Reading.article("<feed xmlns='http://www.w3.org/2005/Atom'><entry><id>urn:1</id>" + title
                + "<summary>Short.</summary></entry></feed>");

        assertThat(article.getHeadline()).isEqualTo(expected);
    }

    @Test
    void entryAloneIsADocument() throws Exception {
        RawArticle article =
                Reading.article("<entry xmlns='http://www.w3.org/2005/Atom'><id>urn:1</id><title>Tide</title></entry>");

        assertThat(article.getFormat()).isEqualTo("atom");
        assertThat(article.getGuid()).isEqualTo("urn:1");
    }

    @Test
    void prefixThatNobodyDeclaredMeansWhatItCustomarilyMeans() throws Exception {
        RawArticle article = Reading.article("<rss><channel><item><title>Tide</title><dc:creator>Ada Lund</dc:creator>"
                + "<content:encoded>&lt;p&gt;It came.&lt;/p&gt;</content:encoded></item></channel></rss>");

        assertThat(article.getByline()).isEqualTo("Ada Lund");
        assertThat(article.getBody()).isEqualTo("It came.");
    }

    @Test
    void elementsOfOtherVocabulariesAreNoneOfOurs() throws Exception {
        RawArticle article = Reading.article("<rss xmlns:shop='urn:shop' xmlns:atom='http://www.w3.org/2005/Atom'>"
                + "<channel><item><shop:title>Offer</shop:title><atom:link href='https://hub.example/'/><title>Tide</title>"
                + "<link>https://news.example/tide</link></item></channel></rss>");

        assertThat(article.getHeadline()).isEqualTo("Tide");
        assertThat(article.getUrl()).isEqualTo("https://news.example/tide");
    }

    @Test
    void textsOfMediaStandInForTheStorysOnlyWhereItHasNone() throws Exception {
        String media = "<media:group><media:title>Photo</media:title>"
                + "<media:description>A boat.</media:description></media:group>";
        String start = "<rss xmlns:media='http://search.yahoo.com/mrss/'><channel><item><guid>g</guid>";

        RawArticle story = Reading.article(start + media + "<title>Tide</title><description>It came.</description>");
        RawArticle picture =
                Reading.article(start + media + "<description><![CDATA[<img src='a.jpg'>]]></description>");

        assertThat(List.of(story.getHeadline(), story.getBody())).containsExactly("Tide", "It came.");
        assertThat(List.of(picture.getHeadline(), picture.getBody())).containsExactly("Photo", "A boat.");
    }

    @Test
    void relativeLinksStandAgainstTheBasesAroundThem() {
        String feed = "<feed xmlns='http://www.w3.org/2005/Atom' xml:base='/news/'><link href='https://site.example/'/>"
                + "<entry xml:base='2026/'><link href='tide'/></entry></feed>";

        assertThat(urls(feed, "https://feeds.example/atom.xml")).containsExactly("https://site.example/news/2026/tide");
    }

    @ParameterizedTest
    @CsvSource({
        "<guid>https://news.example/g</guid>, https://news.example/g",
        "<guid isPermaLink='false'>https://news.example/g</guid>, ",
        "<guid>g</guid>, ",
        "<guid>https://news.example/g</guid><link>/l</link>, https://feeds.example/l"
    })
    void guidIsALinkUnlessItSaysOtherwise(String item, String expected) {
        List<String> urls =
                urls("<rss><channel><item>" + item + "</item></channel></rss>", "https://feeds.example/rss");

        assertThat(urls.get(0)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "ada@news.example (Ada Lund), Ada Lund",
        "Ada Lund &lt;ada@news.example&gt;, Ada Lund",
        "Ada Lund, Ada Lund",
        "ada@news.example, ada@news.example"
    })
    void authorOfRssIsTheNameAboutTheAddress(String author, String expected) throws Exception {
        RawArticle article = Reading.article(
                "<rss><channel><item><title>Tide</title><author>" + author + "</author></item></channel></rss>");

        assertThat(article.getByline()).isEqualTo(expected);
    }

    @Test
    void entryWithoutAuthorHasThatOfItsSourceElseOfTheFeed() throws Exception {
        String feed =
                "<feed xmlns='http://www.w3.org/2005/Atom'><author><name>Desk</name></author><entry><id>urn:1</id>"
                        + "SOURCE</entry></feed>";
        String source = "<source><author><name>Agency</name></author></source>";

        assertThat(Reading.article(feed.replace("SOURCE", "")).getByline()).isEqualTo("Desk");
        assertThat(Reading.article(feed.replace("SOURCE", source)).getByline()).isEqualTo("Agency");
    }

    @Test
    void languageIsThatOfTheTextAndBlankIsNone() {
        String feed =
                "<rss xml:lang='en_GB'><channel><language>de</language><item><description xml:lang='nb'>x</description>"
                        + "</item><item xml:lang=''><description>x</description></item><item><title>x</title></item></channel></rss>";

        assertThat(articles(feed, "").stream().map(RawArticle.Builder::getLanguage))
                .containsExactly("nb", null, "en-GB");
    }

    @ParameterizedTest
    @CsvSource({"windows-1251, Паром", "koi8-r, Паром", "euc-kr, 선박", "iso-8859-7, Πλοίο", "UTF-16, Fähre"})
    void feedIsReadInTheCharsetThatItDeclares(String charset, String title) throws Exception {
        String feed = "<?xml version='1.0' encoding='" + charset + "'?>\n<rss><channel><item><title>" + title
                + "</title></item></channel></rss>";

        RawArticle article = Reading.article(Reading.findings(feed.getBytes(Charset.forName(charset)), Limits.DEFAULT));

        assertThat(article.getHeadline()).isEqualTo(title);
    }

    @Test
    void windowsQuotationMarksThatWentForLatinAreQuotationMarks() throws Exception {
        RawArticle article =
                Reading.article("<rss><channel><item><title>don\u0092t &#146;we&#x92;</title></item></channel></rss>");

        assertThat(article.getHeadline()).isEqualTo("don’t ’we’");
    }

    @Test
    void entryThatIsNotClosedDoesNotSwallowTheNext() throws Exception {
        String open = "<rss><channel><item><title>One</title><description>First <b>text</b>"
                + "<item><title>Two</title><description>Second <b>text</b>";

        List<RawArticle.Builder> articles = articles(open, "");

        assertThat(articles.stream().map(RawArticle.Builder::getBody)).containsExactly("First text", "Second text");
    }

    private static List<String> urls(String feed, String where) {
        return articles(feed, where).stream().map(RawArticle.Builder::getUrl).toList();
    }

    private static List<RawArticle.Builder> articles(String feed, String where) {
        return FeedParser.articles(
                FeedXml.root(feed.getBytes(StandardCharsets.UTF_8), Optional.empty())
                        .orElseThrow(),
                where,
                new SharedGuids(Map.of()));
    }
}
