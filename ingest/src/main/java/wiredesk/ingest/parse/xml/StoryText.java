package wiredesk.ingest.parse.xml;

import java.util.Optional;
import java.util.stream.Collectors;
import wiredesk.ingest.text.HtmlText;
import wiredesk.ingest.text.Paragraphs;

/** The text of whatever an agency puts where the story belongs: NITF, XHTML, bare paragraphs, HTML in CDATA, plain text. */
final class StoryText {

    /** What a text is made of where no root says that it is one. */
    private static final String[] BLOCKS = {"p", "P", "pre", "div", "table", "ul", "ol", "br", "block", "hl2", "para"};

    private StoryText() {}

    /** Paragraphs separated by a blank line; empty if there is no text in it, as in statistics or vocabularies. */
    static String of(XmlElement content) {
        Optional<XmlElement> body = nitfBody(content)
                .or(() -> content.below("body", "BODY").findFirst())
                .or(() -> Optional.of(content).filter(StoryText::hasParagraphs));
        return body.map(story -> HtmlText.paragraphs(Markup.inside(story)))
                .orElseGet(() -> content.children().isEmpty() ? characters(content) : "");
    }

    /** A note above the text may have a body of its own, so only the path tells which is the story's. */
    private static Optional<XmlElement> nitfBody(XmlElement content) {
        Optional<XmlElement> nitf = content.below("nitf").findFirst();
        return nitf.flatMap(root -> root.at("body", "body.content").findFirst())
                .or(() -> content.children("body.content").stream().findFirst())
                .or(() -> content.at("body", "body.content").findFirst());
    }

    private static boolean hasParagraphs(XmlElement content) {
        return !content.children(BLOCKS).isEmpty()
                || content.below("p").findFirst().isPresent();
    }

    private static String characters(XmlElement content) {
        String text = content.content().stream().map(Object::toString).collect(Collectors.joining());
        return HtmlText.isHtml(text) ? HtmlText.paragraphs(text) : Paragraphs.of(text);
    }
}
