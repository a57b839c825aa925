package wiredesk.ingest.parse.sitemap;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.UnknownFormatException;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import wiredesk.ingest.parse.Document;
import wiredesk.ingest.parse.Finding;
import wiredesk.ingest.parse.Head;
import wiredesk.ingest.parse.Origin;
import wiredesk.ingest.parse.ParseFailure;
import wiredesk.ingest.parse.Parser;
import wiredesk.ingest.parse.XmlProlog;

/**
 * A sitemap, in XML (news sitemaps among them) or as a list of addresses: its newest pages, each as an article without text. crawler-commons reads it,
 * without DTDs and entities. An index of sitemaps is refused: whoever wants all of a site names its sitemaps.
 *
 * @see <a href="https://www.sitemaps.org/protocol.html">Sitemaps XML format</a>
 */
public final class SitemapParser implements Parser {

    /** As many pages as a news sitemap may have; of a longer one the newest. */
    private static final int MOST = 1_000;

    private static final int NAMED = 5;

    /** An address on a line of its own. */
    private static final Pattern LIST = Pattern.compile("\\s*(?i:https?)://\\S+\\s*?(?:\\R|$)");

    @Override
    public boolean recognises(Head head) {
        return head.isText() && (isList(head.text()) || XmlProlog.isRoot(head.text(), "urlset", "sitemapindex"));
    }

    @Override
    public void parse(Document document, Consumer<Finding> found) throws IOException, ParseFailure {
        byte[] bytes = document.bytes();
        String mediaType = isList(document.head().text()) ? "text/plain" : "application/xml";
        AbstractSiteMap read = read(bytes, mediaType, document.origin());
        if (read instanceof SiteMapIndex index) {
            throw new ParseFailure("an index of sitemaps; expected one of them, such as " + newest(index));
        }
        List<Page> pages = ((SiteMap) read)
                .getSiteMapUrls().stream()
                        .map(Page::of)
                        .sorted(Comparator.comparing(Page::changed, Comparator.reverseOrder()))
                        .limit(MOST)
                        .toList();
        int number = 0;
        for (Page page : pages) {
            number++;
            found.accept(new Finding.Parsed(document.origin().part("page " + number), page.article(), bytes));
        }
    }

    private static boolean isList(String text) {
        return LIST.matcher(text).lookingAt();
    }

    private static AbstractSiteMap read(byte[] bytes, String mediaType, Origin origin)
            throws IOException, ParseFailure {
        SiteMapParser parser = new SiteMapParser(false, true);
        // all of them, since the addresses of pictures and videos are not to be taken for pages
        parser.enableExtensions();
        try {
            return parser.parseSiteMap(mediaType, bytes, address(origin));
        } catch (UnknownFormatException e) {
            throw new ParseFailure("no sitemap: " + e.getMessage(), e);
        }
    }

    /** Relative addresses stand against it; a file has none, and needs none. */
    private static URL address(Origin origin) throws IOException {
        boolean web = origin.where().matches("(?i)https?://.+");
        return URI.create(web ? origin.where() : "http://localhost/sitemap.xml").toURL();
    }

    private static String newest(SiteMapIndex index) {
        Comparator<AbstractSiteMap> byChange = Comparator.comparing(
                AbstractSiteMap::getLastModified, Comparator.nullsFirst(Comparator.naturalOrder()));
        return index.getSitemaps().stream()
                .sorted(byChange.reversed())
                .limit(NAMED)
                .map(sitemap -> sitemap.getUrl().toString())
                .collect(Collectors.joining(", "));
    }
}
