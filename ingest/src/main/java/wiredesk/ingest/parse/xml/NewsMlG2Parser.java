package wiredesk.ingest.parse.xml;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import wiredesk.ingest.parse.Document;
import wiredesk.ingest.parse.Finding;
import wiredesk.ingest.parse.Head;
import wiredesk.ingest.parse.ParseFailure;
import wiredesk.ingest.parse.Parser;
import wiredesk.ingest.parse.XmlProlog;
import wiredesk.schemas.RawArticle;

/**
 * NewsML-G2: one item, or a news message with any number of them. A news item is an article, whatever its medium; so is a
 * package, by its headline and envelope, without text of its own. A package without a guid is nothing but the list of the
 * items that it travels with, and is passed over if there are any. Concept, knowledge, planning and catalog items hold
 * vocabularies and plans, not news: each is reported as what we do not read.
 *
 * @see <a href="https://iptc.org/std/NewsML-G2/guidelines/">NewsML-G2 Guidelines</a>
 */
public final class NewsMlG2Parser implements Parser {

    private static final String[] ITEMS = {
        "newsItem", "packageItem", "conceptItem", "knowledgeItem", "planningItem", "catalogItem"
    };

    @Override
    public boolean recognises(Head head) {
        return head.isText() && (XmlProlog.isRoot(head.text(), ITEMS) || XmlProlog.isRoot(head.text(), "newsMessage"));
    }

    @Override
    public void parse(Document document, Consumer<Finding> found) throws IOException, ParseFailure {
        byte[] bytes = document.bytes();
        XmlElement root = XmlReading.root(document, bytes);
        List<XmlElement> items = items(root).toList();
        List<XmlElement> identified = items.stream()
                .filter(item -> !item.name().equals("packageItem")
                        || item.attribute("guid").isPresent())
                .toList();
        Pieces.report(document, bytes, identified.isEmpty() ? items : identified, NewsMlG2Parser::article, found);
    }

    private static Stream<XmlElement> items(XmlElement root) {
        return root.name().equals("newsMessage")
                ? root.at("itemSet").flatMap(set -> set.children(ITEMS).stream())
                : Stream.of(root);
    }

    private static RawArticle.Builder article(XmlElement item) throws ParseFailure {
        if (!item.name().equals("newsItem") && !item.name().equals("packageItem")) {
            throw new ParseFailure("a NewsML-G2 " + item.name() + " holds no news, expected a newsItem or packageItem");
        }
        return G2Article.of(item);
    }
}
