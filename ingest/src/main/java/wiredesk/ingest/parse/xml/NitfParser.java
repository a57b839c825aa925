package wiredesk.ingest.parse.xml;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import wiredesk.ingest.parse.Document;
import wiredesk.ingest.parse.Finding;
import wiredesk.ingest.parse.Head;
import wiredesk.ingest.parse.ParseFailure;
import wiredesk.ingest.parse.Parser;
import wiredesk.ingest.parse.XmlProlog;

/**
 * NITF 3.x, one story a document.
 *
 * @see <a href="https://iptc.org/std/NITF/3.6/documentation/nitf.html">NITF 3.6</a>
 */
public final class NitfParser implements Parser {

    @Override
    public boolean recognises(Head head) {
        return head.isText() && XmlProlog.isRoot(head.text(), "nitf");
    }

    @Override
    public void parse(Document document, Consumer<Finding> found) throws IOException, ParseFailure {
        byte[] bytes = document.bytes();
        XmlElement root = XmlReading.root(document, bytes);
        Pieces.report(document, bytes, List.of(root), NitfArticle::of, found);
    }
}
