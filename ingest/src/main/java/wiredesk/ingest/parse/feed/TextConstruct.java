package wiredesk.ingest.parse.feed;

import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import wiredesk.ingest.parse.EntryText;
import wiredesk.ingest.parse.EntryText.Kind;
import wiredesk.ingest.text.Decoding;

/**
 * A text of a feed, as plain text, as escaped markup or as markup inline; Atom says which (RFC 4287, 3.1), and Atom 0.3 in
 * other words, RSS does not.
 */
final class TextConstruct {

    private TextConstruct() {}

    /** Empty if there is no text in it: it is blank, it is a picture, or it stands elsewhere. */
    static Optional<EntryText> of(FeedElement element) {
        Element xml = element.xml();
        String type =
                element.attribute("type").orElse("").toLowerCase(Locale.ROOT).replaceFirst("\\s*;.*", "");
        if (xml.childrenSize() > 0) {
            return text(Markup.inside(element), Kind.HTML);
        }
        String value = xml.wholeText();
        if (element.attribute("mode").filter("base64"::equalsIgnoreCase).isPresent() || isBinary(type)) {
            return unpacked(value).flatMap(text -> text(text, Kind.HTML));
        }
        if (type.isEmpty()) {
            return text(value, element.isAtoms() ? Kind.PLAIN : Kind.EITHER);
        }
        return text(value, List.of("text", "plain", "text/plain").contains(type) ? Kind.PLAIN : Kind.HTML);
    }

    private static Optional<EntryText> text(String value, Kind kind) {
        return value.isBlank() ? Optional.empty() : Optional.of(new EntryText(value, kind));
    }

    /** RFC 4287, 4.1.3.3: what is neither text nor XML is in Base64. */
    private static boolean isBinary(String type) {
        return type.contains("/") && !type.startsWith("text/") && !type.contains("xml") && !type.contains("html");
    }

    private static Optional<String> unpacked(String base64) {
        try {
            byte[] bytes = Base64.getMimeDecoder().decode(base64.strip());
            return Decoding.isText(bytes) ? Optional.of(Decoding.decode(bytes, Optional.empty())) : Optional.empty();
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
