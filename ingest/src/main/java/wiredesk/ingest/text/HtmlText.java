package wiredesk.ingest.text;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The text of an HTML fragment or page, one paragraph a block. Scripts, styles, forms and figures with their captions are
 * no part of a story's text.
 */
public final class HtmlText {

    private static final Set<String> SKIPPED = Set.of(
            "head",
            "script",
            "style",
            "template",
            "noscript",
            "iframe",
            "object",
            "svg",
            "math",
            "form",
            "button",
            "select",
            "textarea",
            "figure",
            "audio",
            "video",
            "canvas",
            "nav");

    /** What stands in a text without being seen, and breaks no line. */
    private static final Set<String> UNSEEN = Set.of("applet", "base", "link", "meta");

    private HtmlText() {}

    /** Paragraphs separated by a blank line; a lone line break stays a line break. */
    public static String paragraphs(String html) {
        Blocks blocks = new Blocks();
        Jsoup.parse(html).body().traverse(blocks);
        return blocks.text();
    }

    /** On one line, for headlines and names. */
    public static String inline(String html) {
        if (html.indexOf('<') < 0 && html.indexOf('&') < 0) {
            return Paragraphs.line(html);
        }
        return Paragraphs.line(Jsoup.parse(html).body().text());
    }

    /** Whether a text that may be either has markup of paragraphs in it; a ticker in angle brackets is none. */
    public static boolean isHtml(String text) {
        return text.contains("</p>")
                || text.contains("</P>")
                || text.contains("</div>")
                || text.contains("<br>")
                || text.contains("<br/>")
                || text.contains("<br />");
    }

    /** Walks the tree without recursion and writes paragraphs. */
    private static final class Blocks implements NodeVisitor {

        private final StringBuilder out = new StringBuilder();
        private final StringBuilder block = new StringBuilder();
        private Node skipped;

        @Override
        public void head(Node node, int depth) {
            if (skipped != null) {
                return;
            }
            if (node instanceof TextNode text) {
                block.append(oneLine(text.getWholeText(), insidePre(text)));
            } else if (node instanceof Element element) {
                if (SKIPPED.contains(element.normalName())) {
                    skipped = node;
                } else if (element.normalName().equals("br")) {
                    block.append('\n');
                } else if (isCell(element)) {
                    block.append(' ');
                } else if (isBlock(element)) {
                    close();
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (skipped == node) {
                skipped = null;
            } else if (skipped == null && node instanceof Element element && isBlock(element) && !isCell(element)) {
                close();
            }
        }

        String text() {
            close();
            return out.toString();
        }

        /** Source line ends mean nothing in HTML; two breaks in a row are how the web writes a paragraph. */
        private void close() {
            for (String paragraph : Paragraphs.list(block.toString())) {
                out.append(out.length() == 0 ? "" : "\n\n").append(paragraph);
            }
            block.setLength(0);
        }

        private static String oneLine(String text, boolean preformatted) {
            return preformatted ? text : text.replace('\n', ' ').replace('\r', ' ');
        }

        private static boolean insidePre(TextNode text) {
            return text.parent() != null && text.parent().normalName().equals("pre");
        }

        private static boolean isBlock(Element element) {
            return element.isBlock() && !UNSEEN.contains(element.normalName());
        }

        private static boolean isCell(Element element) {
            return element.normalName().equals("td") || element.normalName().equals("th");
        }
    }
}
