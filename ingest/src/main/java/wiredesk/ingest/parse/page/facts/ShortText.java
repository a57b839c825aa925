package wiredesk.ingest.parse.page.facts;

import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import wiredesk.ingest.text.Paragraphs;

/** The text of an element if it is short; a long one is not read to its end, or elements in elements would be read each. */
final class ShortText implements NodeFilter {

    private final StringBuilder text = new StringBuilder();
    private final int longest;

    private ShortText(int longest) {
        this.longest = longest;
    }

    static Optional<String> of(Element element, int longest) {
        ShortText read = new ShortText(longest);
        element.filter(read);
        String line = Paragraphs.line(read.text.toString());
        return Optional.of(line).filter(found -> !found.isEmpty() && found.length() <= longest);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            text.append(words.getWholeText());
        } else if (node instanceof Element element && element.isBlock()) {
            text.append(' ');
        }
        // white space between tags counts here and not in the line
        return text.length() > 20 * longest ? FilterResult.STOP : FilterResult.CONTINUE;
    }
}
