package wiredesk.ingest.parse.page;

import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import wiredesk.ingest.parse.Document;
import wiredesk.ingest.parse.Finding;
import wiredesk.ingest.parse.Head;
import wiredesk.ingest.parse.ParseFailure;
import wiredesk.ingest.parse.Parser;
import wiredesk.ingest.parse.XmlProlog;
import wiredesk.ingest.text.Decoding;
import wiredesk.ingest.text.HtmlText;
import wiredesk.ingest.text.Paragraphs;
import wiredesk.schemas.RawArticle;

/** One HTML page, one article. Thread-safe. */
public final class PageParser implements Parser {

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
        return head.isText()
                && (text.regionMatches(true, 0, "<!doctype html", 0, 14)
                        || XmlProlog.rootName(text).toLowerCase(Locale.ROOT).equals("html"));
    }

    @Override
    public void parse(Document document, Consumer<Finding> found) throws IOException, ParseFailure {
        byte[] bytes = document.bytes();
        String html = Decoding.decode(bytes, document.declaredCharset());
        org.jsoup.nodes.Document page = Jsoup.parse(html, address(document).orElse(""));
        Element story = Optional.ofNullable(rules.body().map(page::selectFirst).orElse(page.selectFirst("article")))
                .orElse(page.body());
        String body = HtmlText.paragraphs(story.outerHtml());
        if (body.isEmpty()) {
            throw new ParseFailure("no article in this page: looked for paragraphs of text");
        }
        RawArticle.Builder article = RawArticle.newBuilder().setFormat("html").setBody(body);
        first(page, rules.headline().orElse("h1"))
                .map(Element::text)
                .or(() -> first(page, "meta[property=og:title]").map(meta -> meta.attr("content")))
                .map(Paragraphs::line)
                .filter(text -> !text.isEmpty())
                .ifPresent(article::setHeadline);
        first(page, "link[rel=canonical]")
                .map(link -> link.absUrl("href"))
                .filter(url -> !url.isEmpty())
                .or(() -> address(document))
                .ifPresent(article::setUrl);
        found.accept(new Finding.Parsed(document.origin(), article, bytes));
    }

    private static Optional<Element> first(Element page, String selector) {
        return Optional.ofNullable(page.selectFirst(selector));
    }

    /** Where the page was fetched, if it was. */
    private static Optional<String> address(Document document) {
        return Optional.of(document.origin().where()).filter(where -> where.matches("(?i)https?://.*"));
    }
}
