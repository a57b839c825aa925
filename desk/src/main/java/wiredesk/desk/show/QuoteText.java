package wiredesk.desk.show;

import java.util.Locale;
import java.util.stream.Collectors;
import wiredesk.desk.show.Ink.Style;
import wiredesk.schemas.Quote;
import wiredesk.schemas.QuoteType;
import wiredesk.schemas.Span;
import wiredesk.schemas.Speaker;

/** A quote on one line: who, what, where. */
public final class QuoteText {

    private static final String NOBODY = "(no speaker)";

    private final Ink ink;

    public QuoteText(Ink ink) {
        this.ink = ink;
    }

    /** {@code Speaker — “what was said” — article id}. */
    public String line(Quote quote) {
        return withoutArticle(quote) + ink.dim(" — " + quote.getArticleId());
    }

    /** {@code Speaker — “what was said”}. */
    public String withoutArticle(Quote quote) {
        return speaker(quote) + ink.dim(" — ") + words(quote);
    }

    /** Words inside quotation marks stand in green, the rest of what is reported in italics. */
    private String words(Quote quote) {
        return quote.getContent().stream()
                .map(segment -> segment(quote, segment))
                .collect(Collectors.joining(" "));
    }

    private String segment(Quote quote, Span segment) {
        Style report = quote.getType() == QuoteType.DIRECT ? Style.GREEN : Style.ITALIC;
        MarkedText text = new MarkedText(segment.getText().replaceAll("\\s", " "));
        int start = segment.getStart();
        int end = segment.getEnd();
        text.mark(0, end - start, report);
        quote.getVerbatim().stream()
                .filter(words -> words.getStart() >= start && words.getEnd() <= end)
                .forEach(words -> text.mark(words.getStart() - start, words.getEnd() - start, Style.GREEN));
        return text.paint(ink);
    }

    private String speaker(Quote quote) {
        Speaker speaker = quote.getSpeaker();
        if (speaker == null) {
            return ink.dim(NOBODY);
        }
        String mention = speaker.getMention() == null
                ? ""
                : Ink.line(speaker.getMention().getText());
        String name = speaker.getName() == null ? mention : Ink.line(speaker.getName());
        return (name.isEmpty() ? ink.dim(NOBODY) : ink.bold(name)) + written(name, mention);
    }

    /** What the article says at the quote, where it leaves out the name: a pronoun, a role. */
    private String written(String name, String mention) {
        boolean more = !mention.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT))
                && !name.toLowerCase(Locale.ROOT).contains(mention.toLowerCase(Locale.ROOT));
        return more ? ink.dim(" (" + mention + ")") : "";
    }
}
