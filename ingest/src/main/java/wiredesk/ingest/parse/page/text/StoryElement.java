package wiredesk.ingest.parse.page.text;

import org.jsoup.nodes.Element;

/** The smallest element that holds the story: one that is called so, else where nearly all running text stands. */
final class StoryElement {

    /** A child that holds this share of what its parent holds leaves nothing of the story outside. */
    private static final double NEARLY_ALL = 0.85;
    /** An element that is called a story's body and holds less of the page's text than this is a teaser's. */
    private static final double SMALLEST_NAMED = 0.25;

    private StoryElement() {}

    static Element in(Element body, Measures measures) {
        Element named = named(body, measures);
        return innermost(named == null ? body : named, measures);
    }

    /** The largest that is called so; if its likes hold much, too, the story is cut into several and none is it. */
    private static Element named(Element body, Measures measures) {
        Element largest = null;
        for (Element element : body.getAllElements()) {
            if (Hints.isStoryBody(element) && measures.running(element) > 0) {
                if (largest == null || measures.running(element) > measures.running(largest)) {
                    largest = element;
                }
            }
        }
        if (largest == null || measures.running(largest) < SMALLEST_NAMED * measures.running(body)) {
            return null;
        }
        return largest;
    }

    private static Element innermost(Element start, Measures measures) {
        Element story = start;
        Element next = start;
        while (next != null) {
            story = next;
            next = null;
            for (Element child : story.children()) {
                if (measures.running(child) > NEARLY_ALL * measures.running(story)) {
                    next = child;
                }
            }
        }
        return story;
    }
}
