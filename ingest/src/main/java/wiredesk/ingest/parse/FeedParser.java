package wiredesk.ingest.parse;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/**
 * RSS 0.9x, 1.0 and 2.0 and Atom. Rome reads what is well-formed; what is not goes through jsoup's XML parser, which takes
 * a feed as a browser would. Neither of them loads a DTD or an entity.
 */
public final class FeedParser implements Parser {

    private static final Set<String> ROOTS = Set.of("rss", "feed", "rdf", "channel");

    @Override
    public boolean recognises(Head head) {
        return head.isText()
                && head.text().startsWith("<")
                && ROOTS.contains(XmlProlog.rootName(head.text()).toLowerCase(Locale.ROOT));
    }

    @Override
    public void parse(Document document, Consumer<Finding> found) throws IOException, ParseFailure {
        byte[] bytes = document.bytes();
        Feed feed = RomeFeed.read(bytes)
                .or(() -> LenientFeed.read(bytes))
                .orElseThrow(() -> new ParseFailure("neither rome nor jsoup finds a feed in it, expected RSS or Atom"));
        int number = 0;
        for (Feed.Entry entry : feed.entries()) {
            number++;
            if (!entry.isEmpty()) {
                found.accept(new Finding.Parsed(
                        document.origin().part("entry " + number), EntryArticle.of(feed, entry), bytes));
            }
        }
    }
}
