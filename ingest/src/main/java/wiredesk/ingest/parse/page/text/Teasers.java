package wiredesk.ingest.parse.page.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Elements that announce other stories: several of one name, each with a little text and a linked title. The paragraphs of a
 * story may be wrapped likewise, but have no title each.
 */
final class Teasers {

    private static final int FEWEST = 4;
    private static final double NEARLY_ALL = 0.75;
    private static final int LONGEST_TEASER = 800;
    private static final int SHORTEST_TITLE = 15;
    /** A title stands this many elements below the teaser at most. */
    private static final int DEEPEST_TITLE = 8;

    private record Count(int all, int titled) {

        Count plus(Count other) {
            return new Count(all + other.all, titled + other.titled);
        }

        boolean isOfTeasers() {
            return all >= FEWEST && titled >= NEARLY_ALL * all;
        }
    }

    private Teasers() {}

    static List<Element> in(Element body, List<Block> blocks, Measures measures) {
        Set<Element> titled = titled(blocks, body);
        Map<String, Count> counts = new HashMap<>();
        List<Element> candidates = new ArrayList<>();
        for (Element element : body.getAllElements()) {
            int running = measures.running(element);
            if (!element.className().isEmpty() && running > 0 && running <= LONGEST_TEASER) {
                candidates.add(element);
                counts.merge(key(element), new Count(1, titled.contains(element) ? 1 : 0), Count::plus);
            }
        }
        return candidates.stream()
                .filter(element ->
                        titled.contains(element) && counts.get(key(element)).isOfTeasers())
                .toList();
    }

    private static Set<Element> titled(List<Block> blocks, Element body) {
        Set<Element> titled = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Block block : blocks) {
            if (block.isLinks() && block.length() >= SHORTEST_TITLE) {
                Element at = block.element();
                for (int i = 0; i < DEEPEST_TITLE && at != null && at != body; i++) {
                    titled.add(at);
                    at = at.parent();
                }
            }
        }
        return titled;
    }

    private static String key(Element element) {
        return element.normalName() + " " + element.className();
    }
}
