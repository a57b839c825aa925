package wiredesk.ingest.parse.page.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The paragraphs of a page's story. */
public final class PageText {

    private static final int MOST_ELEMENTS = 1_000;

    private PageText() {}

    /**
     * Takes the page apart: it cannot be used afterwards.
     *
     * @param headlines what the page states as such; they are no part of the text
     */
    public static List<String> of(Document page, Set<String> headlines) {
        Element body = page.body();
        Clutter.removeFrom(body);
        List<Block> blocks = Blocks.of(body);
        Element element = StoryElement.in(body, Measures.of(body, blocks));
        List<Block> inside = Blocks.of(element);
        List<Block> story =
                new Story(inside).without(headlines).withoutLabels().trimmed().blocks();
        List<Block> lead = Lead.before(inside, blocks, headlines);
        return Stream.concat(lead.stream(), story.stream()).map(Block::text).toList();
    }

    /** The text of all elements that a CSS selector matches, in order; what stands in two of them, once. */
    public static List<String> within(Document page, String selector) {
        Clutter.removeMachinery(page.body());
        Set<Element> taken = Collections.newSetFromMap(new IdentityHashMap<>());
        List<String> paragraphs = new ArrayList<>();
        for (Element element :
                page.select(selector).stream().limit(MOST_ELEMENTS).toList()) {
            if (element.parents().stream().noneMatch(taken::contains)) {
                taken.add(element);
                Blocks.of(element).forEach(block -> paragraphs.add(block.text()));
            }
        }
        return paragraphs;
    }
}
