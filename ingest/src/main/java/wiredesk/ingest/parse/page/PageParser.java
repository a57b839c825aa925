package wiredesk.ingest.parse.page;

import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import wiredesk.ingest.closing.ClosingPhrases;
import wiredesk.ingest.parse.Document;
import wiredesk.ingest.parse.Finding;
import wiredesk.ingest.parse.Head;
import wiredesk.ingest.parse.ParseFailure;
import wiredesk.ingest.parse.Parser;
import wiredesk.ingest.parse.XmlProlog;
import wiredesk.ingest.parse.page.facts.Facts;
import wiredesk.ingest.parse.page.facts.PageFacts;
import wiredesk.schemas.RawArticle;

/**
 * One HTML page, one article: its envelope from what the page states about itself, its text from where the story stands.
 * Thread-safe.
 */
public final class PageParser implements Parser {

    /** Ten times as many as the largest pages of publishers have. */
    private static final int MOST_ELEMENTS = 100_000;

    private final PageRules rules;

    /** For pages of which nothing is known. */
    public PageParser() {
        this(PageRules.NONE);
    }

    public PageParser(PageRules rules) {
        this.rules = Objects.requireNonNull(rules, "rules");
    }

    @Override
    public boolean recognises(Head head) {
        String text = head.text();
        return text.regionMatches(true, 0, "<!doctype html", 0, 14)
                || XmlProlog.rootName(text).toLowerCase(Locale.ROOT).equals("html");
    }

    @Override
    public void parse(Document document, Consumer<Finding> found) throws IOException, ParseFailure {
        byte[] bytes = document.bytes();
        Optional<String> address = address(document);
        org.jsoup.nodes.Document page =
                Jsoup.parse(PageCharset.decode(bytes, document.declaredCharset()), address.orElse(""));
        if (page.stream().skip(MOST_ELEMENTS).findAny().isPresent()) {
            throw new ParseFailure("no article in this page: more than " + MOST_ELEMENTS
                    + " elements, expected a page made for people to read");
        }
        Facts facts = PageFacts.of(page);
        Optional<String> url = PageAddress.of(facts, address);
        Optional<String> headline = rules.headline()
                .or(() -> KnownSites.headline(url))
                .map(page::selectFirst)
                .map(PageParser::text)
                .filter(text -> !text.isBlank())
                .or(() -> Headline.of(facts));
        String body = PageBody.of(page, facts, rules);
        RawArticle.Builder article = PageArticle.of(facts, headline, url, body);
        ClosingPhrases.strip(article);
        found.accept(new Finding.Parsed(document.origin(), article, bytes));
    }

    private static String text(Element element) {
        return element.normalName().equals("meta") ? element.attr("content").strip() : element.text();
    }

    /** Where the page was fetched, if it was. */
    private static Optional<String> address(Document document) {
        return Optional.of(document.origin().where()).filter(where -> where.matches("(?i)https?://.*"));
    }
}
