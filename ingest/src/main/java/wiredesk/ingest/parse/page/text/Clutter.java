package wiredesk.ingest.parse.page.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;

/** Takes off what is no part of any story: by the element's name, or by what it is called, if the story is not in it. */
final class Clutter {

    private static final Set<String> NEVER_TEXT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "object",
            "embed",
            "svg",
            "math",
            "button",
            "select",
            "textarea",
            "input",
            "audio",
            "video",
            "canvas",
            "head",
            "link",
            "meta",
            "picture",
            "img",
            "map");
    private static final Set<String> RARELY_TEXT = Set.of(
            "nav", "aside", "footer", "form", "figure", "figcaption", "dialog", "menu", "label", "fieldset", "address");
    /** Named after where a quotation comes from, or part of a sentence: no clutter by name alone. */
    private static final Set<String> OFTEN_TEXT = Set.of("blockquote", "p", "b", "strong", "em", "i", "q", "cite");

    /** What holds more of the running text than this is no clutter, whatever it is called. */
    private static final double LARGEST_SHARE = 0.4;

    private static final int MOST_HEADLINES = 50;

    private Clutter() {}

    static void removeFrom(Element body) {
        removeMachinery(body);
        List<Block> blocks = Blocks.of(body);
        Measures measures = Measures.of(body, blocks);
        Teasers.in(body, blocks, measures).forEach(Node::remove);
        Set<Element> aboutHeadline = Collections.newSetFromMap(new IdentityHashMap<>());
        body.select("h1").stream().limit(MOST_HEADLINES).forEach(heading -> aboutHeadline.addAll(heading.parents()));
        remove(body, element -> Hints.isComments(element) && !aboutHeadline.contains(element));
        removeNamed(body, Measures.of(body));
    }

    /** What is never text, and what is not for the eye. */
    static void removeMachinery(Element body) {
        remove(body, element -> NEVER_TEXT.contains(element.normalName()) || Hints.isForScreenReaders(element));
    }

    private static void removeNamed(Element body, Measures measures) {
        Map<String, Integer> byName = byName(body, measures);
        int most = (int) (measures.running(body) * LARGEST_SHARE);
        remove(
                body,
                element -> measures.running(element) <= most
                        && byName.getOrDefault(element.className(), 0) <= most
                        && isClutter(element));
    }

    /** A story may be cut into several elements that bear the same names. */
    private static Map<String, Integer> byName(Element body, Measures measures) {
        Map<String, Integer> byName = new HashMap<>();
        for (Element element : body.getAllElements()) {
            if (!element.className().isEmpty() && measures.running(element) > 0) {
                byName.merge(element.className(), measures.running(element), Integer::sum);
            }
        }
        return byName;
    }

    private static boolean isClutter(Element element) {
        return RARELY_TEXT.contains(element.normalName()) || isHidden(element) || isNamedSo(element);
    }

    private static boolean isNamedSo(Element element) {
        return !OFTEN_TEXT.contains(element.normalName()) && Hints.isClutter(element) && !isInSentence(element);
    }

    /** A dateline or a link that is marked inside of a paragraph belongs to it. */
    private static boolean isInSentence(Element element) {
        return !element.isBlock()
                && element.parent() != null
                && element.parent().normalName().equals("p")
                && !element.parent().ownText().isBlank();
    }

    private static boolean isHidden(Element element) {
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || element.attr("style")
                        .toLowerCase(Locale.ROOT)
                        .replace(" ", "")
                        .contains("display:none");
    }

    private static void remove(Element body, Predicate<Element> test) {
        List<Node> found = new ArrayList<>();
        body.filter(new NodeFilter() {
            @Override
            public FilterResult head(Node node, int depth) {
                if (node != body && node instanceof Element element && test.test(element)) {
                    found.add(node);
                    return FilterResult.SKIP_ENTIRELY;
                }
                return FilterResult.CONTINUE;
            }
        });
        found.forEach(Node::remove);
    }
}
