package wiredesk.ingest.parse.xml;

import java.io.IOException;
import java.util.function.Consumer;
import wiredesk.ingest.parse.Document;
import wiredesk.ingest.parse.Finding;
import wiredesk.ingest.parse.Head;
import wiredesk.ingest.parse.ParseFailure;
import wiredesk.ingest.parse.Parser;
import wiredesk.ingest.parse.XmlProlog;

/**
 * NewsML 1.0 to 1.2, every news item of a document.
 *
 * @see <a href="https://iptc.org/std/NewsML/1.2/specification/NewsML_1.2-spec-functionalspec_7.html">NewsML 1.2</a>
 */
public final class NewsMl12Parser implements Parser {

    @Override
    public boolean recognises(Head head) {
        return head.isText() && XmlProlog.isRoot(head.text(), "NewsML");
    }

    @Override
    public void parse(Document document, Consumer<Finding> found) throws IOException, ParseFailure {
        byte[] bytes = document.bytes();
        XmlElement root = XmlReading.root(document, bytes);
        Pieces.report(document, bytes, root.children("NewsItem"), NewsMl12Article::of, found);
    }
}
