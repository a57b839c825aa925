package wiredesk.ingest.parse;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import wiredesk.ingest.text.Timestamps;
import wiredesk.schemas.PubStatus;
import wiredesk.schemas.RawArticle;

/**
 * JSON Feed 1.0 and 1.1, which differ in {@code author} and {@code authors} and in who may name a language. An item that is
 * broken does not harm the others.
 *
 * @see <a href="https://www.jsonfeed.org/version/1.1/">JSON Feed 1.1</a>
 */
final class JsonFeed {

    private static final Pattern VERSION = Pattern.compile("https?://(www\\.)?jsonfeed\\.org/version/1(\\.\\d+)?/?");

    private JsonFeed() {}

    static boolean recognises(JsonNode value) {
        return VERSION.matcher(value.path("version").asText("")).matches()
                && value.path("items").isArray();
    }

    static void read(Origin origin, JsonNode feed, SharedGuids shared, Consumer<Finding> found) {
        List<Finding> findings = new ArrayList<>();
        int number = 0;
        for (JsonNode item : feed.path("items")) {
            number++;
            Origin place = origin.part("entry " + number);
            byte[] bytes = item.toString().getBytes(StandardCharsets.UTF_8);
            try {
                findings.add(new Finding.Parsed(place, article(new Fields(feed), item), bytes));
            } catch (ParseFailure reason) {
                findings.add(new Finding.Broken(place, reason, bytes));
            }
        }
        EntryGuids.settle(
                findings.stream()
                        .flatMap(finding ->
                                finding instanceof Finding.Parsed parsed ? Stream.of(parsed.article()) : Stream.empty())
                        .toList(),
                shared);
        findings.stream()
                .filter(finding ->
                        !(finding instanceof Finding.Parsed parsed) || EntryGuids.isArticle(parsed.article()))
                .forEach(found);
    }

    private static RawArticle.Builder article(Fields feed, JsonNode value) throws ParseFailure {
        if (!value.isObject()) {
            throw ParseFailure.of("items", "an array with a " + value.getNodeType(), "objects in it");
        }
        Fields item = new Fields(value);
        List<String> site = feed.line("home_page_url").stream().toList();
        RawArticle.Builder article = RawArticle.newBuilder()
                .setFormat("json-feed")
                .setPubStatus(PubStatus.USABLE)
                .setBody(body(item))
                .setSubjects(item.names("tags"));
        item.line("id").ifPresent(article::setGuid);
        item.line("url", "external_url")
                .map(url -> EntryAddress.absolute(site, url))
                .ifPresent(article::setUrl);
        item.raw("title")
                .map(HtmlTitle::plain)
                .filter(title -> !title.isEmpty())
                .ifPresent(article::setHeadline);
        author(item).or(() -> author(feed)).ifPresent(article::setByline);
        instant(item, "date_published").ifPresent(article::setPublished);
        instant(item, "date_modified").ifPresent(article::setUpdated);
        Optional<String> language = item.line("language");
        (language.isPresent() ? language : feed.line("language")).ifPresent(article::setLanguage);
        return article;
    }

    private static String body(Fields item) throws ParseFailure {
        Stream<EntryText> html = item.raw("content_html").map(EntryText::html).stream();
        Stream<EntryText> text = item.raw("content_text", "summary").map(EntryText::plain).stream();
        return EntryText.body(Stream.concat(html, text));
    }

    private static Optional<String> author(Fields of) {
        List<String> names = new ArrayList<>();
        try {
            for (Fields author : of.objects("authors")) {
                author.line("name").ifPresent(names::add);
            }
            Optional<Fields> single = of.object("author");
            if (names.isEmpty() && single.isPresent()) {
                single.get().line("name").ifPresent(names::add);
            }
        } catch (ParseFailure oddAuthors) {
            return Optional.empty();
        }
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
    }

    /** A date that is none counts as absent, as in other feeds. */
    private static Optional<Instant> instant(Fields item, String name) throws ParseFailure {
        return item.raw(name).flatMap(Timestamps::parse);
    }
}
