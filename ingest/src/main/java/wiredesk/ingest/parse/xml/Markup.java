package wiredesk.ingest.parse.xml;

import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Entities;

/**
 * XML of XHTML's and NITF's vocabularies written as HTML, so that one reader of text serves all: NITF's blocks become
 * HTML's, its media and notes become figures, which are no part of a story's text.
 */
final class Markup {

    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "code", "em", "font", "i", "lang", "q", "s", "small", "span", "strong", "sub", "sup",
            "u");
    private static final Set<String> VOID = Set.of("br", "hr", "img", "input", "link", "meta", "col", "wbr");
    private static final Map<String, String> HTML = Map.ofEntries(
            Map.entry("block", "div"),
            Map.entry("body.content", "div"),
            Map.entry("hl1", "h1"),
            Map.entry("hl2", "h2"),
            Map.entry("bq", "blockquote"),
            Map.entry("fn", "div"),
            Map.entry("nitf-table", "div"),
            Map.entry("media", "figure"),
            Map.entry("note", "figure"),
            Map.entry("datasource", "div"),
            Map.entry("paragraph", "p"),
            Map.entry("para", "p"));

    private Markup() {}

    /** Whether an element of this name may stand within a word. */
    static boolean isInline(String name) {
        return INLINE.contains(name);
    }

    /** What is in an element, as HTML. */
    static String inside(XmlElement element) {
        StringBuilder out = new StringBuilder();
        inside(element, out);
        return out.toString();
    }

    private static void inside(XmlElement element, StringBuilder out) {
        for (Object node : element.content()) {
            if (node instanceof XmlElement child) {
                String name = HTML.getOrDefault(child.name(), child.name());
                out.append('<').append(name).append('>');
                if (!VOID.contains(name)) {
                    inside(child, out);
                    out.append("</").append(name).append('>');
                }
            } else {
                out.append(Entities.escape(node.toString()));
            }
        }
    }
}
