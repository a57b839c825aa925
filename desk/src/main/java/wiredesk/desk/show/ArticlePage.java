package wiredesk.desk.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wiredesk.desk.show.Ink.Style;
import wiredesk.schemas.Article;
import wiredesk.schemas.EnrichedArticle;
import wiredesk.schemas.EntityMention;
import wiredesk.schemas.Quote;
import wiredesk.schemas.QuoteType;
import wiredesk.schemas.Span;

/** One article on a page: its text with quotes and names in colour, then what was found as lists. */
public final class ArticlePage {

    private final Ink ink;
    private final QuoteText quotes;
    private final RecordText records;

    public ArticlePage(Ink ink) {
        this.ink = ink;
        this.quotes = new QuoteText(ink);
        this.records = new RecordText(ink);
    }

    public String of(EnrichedArticle enriched) {
        List<String> blocks = new ArrayList<>();
        blocks.add(head(enriched.getArticle()));
        blocks.add(body(enriched));
        blocks.add(list("Quotes", enriched.getQuotes().stream().map(this::quote)));
        blocks.add(list("Entities", enriched.getEntities().stream().map(records::entity)));
        return blocks.stream().filter(block -> !block.isEmpty()).collect(Collectors.joining("\n\n"));
    }

    private String head(Article article) {
        String details = Stream.of(article.getDateline(), article.getByline(), article.getLanguage())
                .filter(Objects::nonNull)
                .map(Ink::line)
                .collect(Collectors.joining(" · "));
        return Stream.of(
                        article.getHeadline() == null ? "" : ink.bold(Ink.line(article.getHeadline())),
                        details.isEmpty() ? "" : ink.dim(details))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private String body(EnrichedArticle enriched) {
        MarkedText text = new MarkedText(enriched.getArticle().getBody());
        for (EntityMention entity : enriched.getEntities()) {
            entity.getMentions().forEach(mention -> text.mark(mention, EntityColours.of(entity.getType())));
        }
        for (Quote quote : enriched.getQuotes()) {
            Style report = quote.getType() == QuoteType.DIRECT ? Style.GREEN : Style.ITALIC;
            quote.getContent().forEach(segment -> text.mark(segment, report));
            quote.getVerbatim().forEach(words -> text.mark(words, Style.GREEN));
            if (quote.getSpeaker() != null && quote.getSpeaker().getMention() != null) {
                Span mention = quote.getSpeaker().getMention();
                text.mark(mention, Style.BOLD);
            }
            if (quote.getCue() != null) {
                text.mark(quote.getCue().getSpan(), Style.UNDERLINED);
            }
        }
        return text.paint(ink);
    }

    private String quote(Quote quote) {
        return "%-9s".formatted(quote.getType().name().toLowerCase(java.util.Locale.ROOT))
                + quotes.withoutArticle(quote);
    }

    private String list(String title, Stream<String> lines) {
        String listed = lines.map(line -> "  " + line).collect(Collectors.joining("\n"));
        return listed.isEmpty() ? "" : ink.dim(title) + "\n" + listed;
    }
}
