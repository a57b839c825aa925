package wiredesk.ingest.parse.page.text;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/** How much running text stands below each element of a page, in characters. */
final class Measures implements NodeVisitor {

    private final Map<Element, Integer> below = new IdentityHashMap<>();

    private Measures(List<Block> blocks) {
        for (Block block : blocks) {
            below.merge(block.element(), block.weight(), Integer::sum);
        }
    }

    static Measures of(Element root) {
        return of(root, Blocks.of(root));
    }

    static Measures of(Element root, List<Block> blocks) {
        Measures measures = new Measures(blocks);
        root.traverse(measures);
        return measures;
    }

    int running(Element element) {
        return below.getOrDefault(element, 0);
    }

    @Override
    public void head(Node node, int depth) {}

    /** Children come before their parents, so that each is summed up once. */
    @Override
    public void tail(Node node, int depth) {
        if (depth > 0 && node instanceof Element element && running(element) > 0) {
            below.merge(element.parent(), running(element), Integer::sum);
        }
    }
}
