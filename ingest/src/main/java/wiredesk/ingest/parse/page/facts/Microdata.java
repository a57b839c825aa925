package wiredesk.ingest.parse.page.facts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;
import wiredesk.ingest.text.HtmlText;

/**
 * Items of HTML's microdata as objects of JSON-LD.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/microdata.html">HTML, 5 Microdata</a>
 */
final class Microdata implements NodeVisitor {

    /** More than an honest page marks. */
    private static final int MOST_PROPERTIES = 500;

    private static final int LONGEST_VALUE = 2_000;

    private record Item(Element element, ObjectNode object) {}

    private final List<JsonNode> roots = new ArrayList<>();
    private final Deque<Item> open = new ArrayDeque<>();
    private int properties;
    private boolean bodyRead;

    private Microdata() {}

    static List<JsonNode> of(Document page) {
        Microdata items = new Microdata();
        page.traverse(items);
        return items.roots;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element && (element.hasAttr("itemprop") || element.hasAttr("itemscope"))) {
            Item scope = open.peek();
            boolean item = element.hasAttr("itemscope");
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            if (item) {
                object.put("@type", element.attr("itemtype"));
                open.push(new Item(element, object));
            }
            if (scope != null && element.hasAttr("itemprop") && properties++ < MOST_PROPERTIES) {
                JsonNode value = item ? object : JsonNodeFactory.instance.textNode(value(element));
                for (String name : element.attr("itemprop").split("\\s+", 10)) {
                    scope.object().withArrayProperty(name).add(value);
                }
            } else if (item) {
                roots.add(object);
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!open.isEmpty() && open.peek().element() == node) {
            open.pop();
        }
    }

    /** As the standard has it, save that text is taken with its paragraphs and {@code content} counts everywhere. */
    private String value(Element element) {
        for (String attribute : List.of("content", "datetime", "href", "src")) {
            if (element.hasAttr(attribute)) {
                return element.attr(attribute);
            }
        }
        if (!element.attr("itemprop").contains("articleBody")) {
            return ShortText.of(element, LONGEST_VALUE).orElse("");
        }
        // one body a page: hostile ones stand in each other
        String body = bodyRead ? "" : HtmlText.paragraphs(element.outerHtml());
        bodyRead = true;
        return body;
    }
}
