package wiredesk.ingest.parse.xml;

import java.util.Comparator;
import java.util.Optional;

/**
 * Where a NewsML 1.2 item has its text: components nest, hold alternatives, captions and pictures, and say by their role
 * which of them is the story.
 */
final class NewsMl12Text {

    private NewsMl12Text() {}

    /** The data of the main component, else of the first that has text in it. */
    static Optional<XmlElement> in(XmlElement item) {
        return item.below("NewsComponent")
                .sorted(Comparator.comparing(component -> !isMain(component)))
                .flatMap(component -> component.children("ContentItem").stream())
                .filter(NewsMl12Text::mayBeText)
                .flatMap(content -> content.children("DataContent").stream())
                .filter(data -> !StoryText.of(data).isEmpty())
                .findFirst();
    }

    private static boolean isMain(XmlElement component) {
        return formalName(component, "Role").filter("main"::equalsIgnoreCase).isPresent();
    }

    private static boolean mayBeText(XmlElement content) {
        return formalName(content, "MediaType")
                .filter(type -> !type.equalsIgnoreCase("text"))
                .isEmpty();
    }

    static Optional<String> formalName(XmlElement of, String child) {
        return of.at(child)
                .flatMap(found -> found.attribute("FormalName").stream())
                .findFirst();
    }
}
