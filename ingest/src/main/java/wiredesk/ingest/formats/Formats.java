package wiredesk.ingest.formats;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import wiredesk.ingest.parse.Document;
import wiredesk.ingest.parse.Finding;
import wiredesk.ingest.parse.Head;
import wiredesk.ingest.parse.JsonDocumentParser;
import wiredesk.ingest.parse.JsonFeedParser;
import wiredesk.ingest.parse.JsonLinesParser;
import wiredesk.ingest.parse.ParseFailure;
import wiredesk.ingest.parse.Parser;
import wiredesk.ingest.parse.PlainTextParser;
import wiredesk.ingest.parse.TooLarge;
import wiredesk.ingest.parse.feed.FeedParser;
import wiredesk.ingest.parse.mail.MailParser;
import wiredesk.ingest.parse.page.PageParser;
import wiredesk.ingest.parse.sitemap.SitemapParser;
import wiredesk.ingest.parse.warc.WarcParser;
import wiredesk.ingest.parse.wiretext.WireTextParser;
import wiredesk.ingest.parse.xml.NewsMl12Parser;
import wiredesk.ingest.parse.xml.NewsMlG2Parser;
import wiredesk.ingest.parse.xml.NitfParser;

/**
 * The wire formats that a source may deliver. Which one an input is in, its content says, never its file name.
 *
 * <p>Thread-safe; needs nothing but the document.
 */
public final class Formats {

    /** What a web server may answer with. */
    private static final Formats WEB = new Formats(
            "JSON, JSON Feed, NewsML-G2, NewsML 1.2, NITF, RSS, Atom, a web page or plain text",
            new JsonLinesParser(),
            new JsonDocumentParser(),
            new NewsMlG2Parser(),
            new NewsMl12Parser(),
            new NitfParser(),
            new FeedParser(),
            new PageParser(),
            new PlainTextParser());

    /** Whatever Wiredesk reads, the particular before the general. */
    public static final Formats ALL = new Formats(
            "plain text, JSON, JSON Lines, ninjs, AP's JSON, JSON Feed, NewsML-G2, NewsML 1.2, NITF, IPTC 7901, ANPA 1312,"
                    + " e-mail, RSS, Atom, a web page or WARC",
            new WarcParser(WEB::read),
            new JsonLinesParser(),
            new JsonDocumentParser(),
            new NewsMlG2Parser(),
            new NewsMl12Parser(),
            new NitfParser(),
            new FeedParser(),
            new MailParser(),
            new WireTextParser(),
            new PageParser(),
            new PlainTextParser());

    /** What may come from a feed's address; an error page is nothing of the kind. */
    public static final Formats FEEDS = new Formats("RSS, Atom or JSON Feed", new FeedParser(), new JsonFeedParser());

    /** What may come from an address whose entries' texts are at the addresses that they link to. */
    public static final Formats LINKS = new Formats(
            "RSS, Atom, JSON Feed or a sitemap", new FeedParser(), new JsonFeedParser(), new SitemapParser());

    /** One JSON value. */
    public static final Formats JSON = new Formats("a JSON object, ninjs or Wiredesk's own", new JsonDocumentParser());

    /** One XML document of a wire. */
    public static final Formats XML =
            new Formats("NewsML-G2, NewsML 1.2 or NITF", new NewsMlG2Parser(), new NewsMl12Parser(), new NitfParser());

    /** Text and nothing else. */
    public static final Formats TEXT = new Formats("plain text", new PlainTextParser());

    /** One message. */
    public static final Formats MAIL = new Formats("an e-mail message", new MailParser());

    private final String expected;
    private final List<Parser> parsers;

    private Formats(String expected, Parser... parsers) {
        this.expected = expected;
        this.parsers = List.of(parsers);
    }

    /**
     * Reads a document to its end with the parser that recognises it and reports every piece, in order.
     *
     * @throws ParseFailure if nobody knows the format or the document as a whole is broken
     * @throws TooLarge if it goes beyond its limits
     * @throws IOException if it cannot be read
     */
    public void read(Document document, Consumer<Finding> found) throws IOException, ParseFailure {
        Head head = document.head();
        if (head.text().isEmpty() && head.whole()) {
            throw new ParseFailure("empty");
        }
        for (Parser parser : parsers) {
            if (parser.recognises(head)) {
                parser.parse(document, found);
                return;
            }
        }
        throw new ParseFailure("format not recognised: starts with " + beginning(head) + "; expected " + expected);
    }

    private static String beginning(Head head) {
        if (!head.isText()) {
            return "binary data";
        }
        return "'"
                + head.text().substring(0, Math.min(40, head.text().length())).replaceAll("\\s+", " ") + "'";
    }
}
