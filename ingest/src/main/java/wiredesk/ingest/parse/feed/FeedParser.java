package wiredesk.ingest.parse.feed;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import wiredesk.ingest.parse.Document;
import wiredesk.ingest.parse.EntryGuids;
import wiredesk.ingest.parse.Finding;
import wiredesk.ingest.parse.Head;
import wiredesk.ingest.parse.ParseFailure;
import wiredesk.ingest.parse.Parser;
import wiredesk.ingest.parse.SharedGuids;
import wiredesk.ingest.parse.XmlProlog;
import wiredesk.schemas.RawArticle;

/** RSS 0.9x, 1.0, 1.1 and 2.0, Atom 0.3 and 1.0, CDF; well-formed or not. */
public final class FeedParser implements Parser {

    private static final Set<String> ROOTS = Set.of("rss", "feed", "rdf", "channel");
    /** An entry alone is a document of Atom (RFC 4287, 2). */
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    @Override
    public boolean recognises(Head head) {
        if (!head.isText() || !head.text().startsWith("<")) {
            return false;
        }
        String root = XmlProlog.rootName(head.text()).toLowerCase(Locale.ROOT);
        return ROOTS.contains(root) || (root.equals("entry") && head.text().contains(ATOM));
    }

    @Override
    public void parse(Document document, Consumer<Finding> found) throws IOException, ParseFailure {
        byte[] bytes = document.bytes();
        FeedElement root = FeedXml.root(bytes, document.declaredCharset())
                .orElseThrow(() -> new ParseFailure("no element in it, expected RSS or Atom"));
        int number = 0;
        for (RawArticle.Builder article : articles(root, document.origin().where(), document.sharedGuids())) {
            number++;
            if (EntryGuids.isArticle(article)) {
                found.accept(new Finding.Parsed(document.origin().part("entry " + number), article, bytes));
            }
        }
    }

    /** All entries, also those with nothing in them, and what is gone after them. */
    static List<RawArticle.Builder> articles(FeedElement root, String where, SharedGuids shared) {
        Channel channel = Channel.of(root, where);
        List<RawArticle.Builder> articles = Stream.concat(
                        FeedEntries.in(root).map(entry -> EntryArticle.of(entry, channel)),
                        Tombstones.in(root, channel))
                .toList();
        EntryGuids.settle(articles, shared);
        return articles;
    }
}
