package wiredesk.ingest.parse.page.text;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import wiredesk.ingest.text.Paragraphs;

/** Walks an element without recursion and takes its text apart into blocks, in the order of the page. */
final class Blocks implements NodeVisitor {

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Element holder;
    private Node link;
    private int linked;

    private Blocks(Element root) {
        holder = root;
    }

    static List<Block> of(Element root) {
        Blocks walk = new Blocks(root);
        root.traverse(walk);
        walk.close(root);
        return walk.blocks;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words);
        } else if (node instanceof Element element) {
            if (element.normalName().equals("br")) {
                text.append('\n');
            } else if (isCell(element)) {
                text.append(' ');
            } else if (element.isBlock()) {
                close(element);
            } else if (link == null && element.normalName().equals("a")) {
                link = node;
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node == link) {
            link = null;
        } else if (node instanceof Element element && element.isBlock() && !isCell(element)) {
            close(element.parent());
        }
    }

    private void append(TextNode words) {
        boolean preformatted =
                words.parent() != null && words.parent().normalName().equals("pre");
        String written = words.getWholeText();
        text.append(preformatted ? written : written.replace('\n', ' ').replace('\r', ' '));
        if (link != null) {
            linked += Paragraphs.line(written).length();
        }
    }

    /** Two breaks in a row are how the web writes a paragraph. */
    private void close(Element next) {
        List<String> paragraphs = Paragraphs.list(text.toString());
        int all = paragraphs.stream().mapToInt(String::length).sum();
        for (String paragraph : paragraphs) {
            blocks.add(new Block(holder, paragraph, (int) ((long) linked * paragraph.length() / all)));
        }
        text.setLength(0);
        linked = 0;
        if (next != null) {
            holder = next;
        }
    }

    private static boolean isCell(Element element) {
        return element.normalName().equals("td") || element.normalName().equals("th");
    }
}
