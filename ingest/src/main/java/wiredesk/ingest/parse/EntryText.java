package wiredesk.ingest.parse;

import java.util.Optional;
import java.util.stream.Stream;
import wiredesk.ingest.text.HtmlText;
import wiredesk.ingest.text.Paragraphs;

/**
 * A text of a feed's entry, and what the feed says it is.
 *
 * @param value as it stands, its XML or JSON escapes undone
 */
public record EntryText(String value, Kind kind) {

    /** What the text is. */
    public enum Kind {
        PLAIN,
        HTML,
        /** The feed does not say, and it may be either: RSS. */
        EITHER
    }

    public static EntryText plain(String value) {
        return new EntryText(value, Kind.PLAIN);
    }

    public static EntryText html(String value) {
        return new EntryText(value, Kind.HTML);
    }

    /** The first of them that says anything, as a body; else the empty string. */
    public static String body(Stream<EntryText> texts) {
        return texts.map(EntryText::paragraphs)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The first of them that says anything, on one line. */
    public static Optional<String> line(Stream<EntryText> texts) {
        return texts.map(EntryText::line).filter(text -> !text.isEmpty()).findFirst();
    }

    /** On one line, markup taken off; empty if there is nothing but markup. */
    public String line() {
        return switch (kind) {
            case PLAIN -> Paragraphs.line(value);
            case HTML -> HtmlText.inline(value);
            case EITHER -> HtmlTitle.plain(value);
        };
    }

    /** As a body; what is called plain and has the tags of paragraphs in it is HTML all the same. */
    public String paragraphs() {
        boolean markup =
                kind == Kind.PLAIN ? HtmlText.isHtml(value) : value.indexOf('<') >= 0 || value.indexOf('&') >= 0;
        return markup ? HtmlText.paragraphs(value) : Paragraphs.of(value);
    }
}
