package wiredesk.ingest.parse.feed;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Markup that stands inline in a feed, made HTML: names without their prefixes, sections of character data as characters.
 * Where an element was not closed and the next entry stands in it, that entry is left out, so that the work stays linear.
 */
final class Markup implements NodeFilter {

    private final FeedElement of;
    private Element at;

    private Markup(FeedElement of, Element at) {
        this.of = of;
        this.at = at;
    }

    /** What is inside the element. */
    static String inside(FeedElement element) {
        Document html = Document.createShell("");
        html.outputSettings().prettyPrint(false);
        element.xml().filter(new Markup(element, html.body()));
        return html.body().html();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            at.appendChild(new TextNode(text.getWholeText()));
        } else if (node instanceof Element element && node != of.xml()) {
            if (FeedEntries.isEntry(new FeedElement(element, of.vocabularies()))) {
                return FilterResult.SKIP_ENTIRELY;
            }
            at = at.appendElement(element.tag().localName());
            at.attributes().addAll(element.attributes());
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element && node != of.xml()) {
            at = at.parent();
        }
        return FilterResult.CONTINUE;
    }
}
