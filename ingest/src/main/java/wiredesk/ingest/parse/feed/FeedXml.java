package wiredesk.ingest.parse.feed;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import wiredesk.ingest.parse.DeclaredCharset;
import wiredesk.ingest.parse.XmlProlog;
import wiredesk.ingest.text.Decoding;

/**
 * The tree of a feed, taken as a browser would take it: what is not closed closes at the end, a reference to one of HTML's
 * entities is its character, an undeclared prefix is a prefix. What stands before the root is skipped, so that no DOCTYPE
 * is ever obeyed; the depth is bounded.
 */
final class FeedXml {

    /** What is deeper comes out beside its parent. */
    private static final int DEPTH = 64;

    private static final Pattern C1 = Pattern.compile("[\\x80-\\x9F]");
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private FeedXml() {}

    /**
     * The root element; empty if there is no element in it.
     *
     * @param declared the charset that the carrier names; it goes before the document's own word (RFC 7303)
     */
    static Optional<FeedElement> root(byte[] bytes, Optional<Charset> declared) {
        List<Charset> charsets = Stream.of(declared, DeclaredCharset.inXml(bytes))
                .flatMap(Optional::stream)
                .toList();
        String text = Decoding.decode(bytes, charsets);
        int start = XmlProlog.rootStart(text);
        if (start < 0) {
            return Optional.empty();
        }
        Document document = Parser.xmlParser().setMaxDepth(DEPTH).parseInput(withQuotes(text.substring(start)), "");
        document.outputSettings().prettyPrint(false);
        Element root = document.firstElementChild();
        return Optional.ofNullable(root).map(element -> new FeedElement(element, new Vocabularies(element)));
    }

    /** Control characters above 128 are Windows' quotation marks and dashes, once taken for Latin-1. */
    private static String withQuotes(String text) {
        return C1.matcher(text)
                .replaceAll(match -> new String(new byte[] {(byte) match.group().charAt(0)}, WINDOWS_1252));
    }
}
