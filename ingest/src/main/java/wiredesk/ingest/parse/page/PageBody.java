package wiredesk.ingest.parse.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import wiredesk.ingest.parse.ParseFailure;
import wiredesk.ingest.parse.page.facts.Fact;
import wiredesk.ingest.parse.page.facts.Facts;
import wiredesk.ingest.parse.page.text.PageText;
import wiredesk.ingest.text.HtmlText;
import wiredesk.ingest.text.Paragraphs;

/** The text of a page: where the rules say, else where the story stands, else what the page states as its text. */
final class PageBody {

    /** Characters below which a page that does not call itself an article is none. */
    private static final int SHORTEST_STORY = 250;
    /** What is found must be at least this part of what the page states as its text. */
    private static final double MUCH_SHORTER = 0.5;

    private PageBody() {}

    /** @throws ParseFailure if there is no story in the page */
    static String of(Document page, Facts facts, PageRules rules) throws ParseFailure {
        rules.remove().forEach(selector -> page.select(selector).remove());
        Optional<String> ruled = rules.body()
                .map(selector -> text(PageText.within(page, selector)))
                .filter(text -> !text.isEmpty());
        if (ruled.isPresent()) {
            return ruled.get();
        }
        String found = text(PageText.of(page, headlines(facts)));
        String stated = facts.first(Fact.TEXT).map(PageBody::plain).orElse("");
        String body = found.length() < MUCH_SHORTER * stated.length() ? stated : found;
        if (body.isEmpty() || (body.length() < SHORTEST_STORY && !isArticle(facts))) {
            throw new ParseFailure("no article in this page: " + body.length()
                    + " characters of running text, expected " + SHORTEST_STORY
                    + " or more, or a page that calls itself an article (schema.org, og:type)");
        }
        return body;
    }

    private static boolean isArticle(Facts facts) {
        return facts.all(Fact.KIND).contains("article");
    }

    private static Set<String> headlines(Facts facts) {
        return Stream.of(Fact.HEADLINE, Fact.SHARED_TITLE, Fact.CARD_TITLE, Fact.TITLE, Fact.HEADING)
                .flatMap(fact -> facts.all(fact).stream())
                .collect(Collectors.toSet());
    }

    private static String plain(String stated) {
        return HtmlText.isHtml(stated) ? HtmlText.paragraphs(stated) : Paragraphs.of(stated);
    }

    private static String text(List<String> paragraphs) {
        return String.join("\n\n", paragraphs);
    }
}
