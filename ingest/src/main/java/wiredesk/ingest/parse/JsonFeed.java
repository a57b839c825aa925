package wiredesk.ingest.parse;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import wiredesk.ingest.text.Timestamps;
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

    static void read(Origin origin, JsonNode feed, Consumer<Finding> found) {
        int number = 0;
        for (JsonNode item : feed.path("items")) {
            number++;
            Origin place = origin.part("entry " + number);
            byte[] bytes = item.toString().getBytes(StandardCharsets.UTF_8);
            try {
                article(new Fields(feed), item)
                        .ifPresent(article -> found.accept(new Finding.Parsed(place, article, bytes)));
            } catch (ParseFailure reason) {
                found.accept(new Finding.Broken(place, reason, bytes));
            }
        }
    }

    /** Empty for an item with nothing in it by which it could be an article. */
    private static Optional<RawArticle.Builder> article(Fields feed, JsonNode value) throws ParseFailure {
        if (!value.isObject()) {
            throw ParseFailure.of("items", "an array with a " + value.getNodeType(), "objects in it");
        }
        Fields item = new Fields(value);
        Optional<String> language = item.line("language");
        Feed around = new Feed(
                "json-feed",
                feed.line("home_page_url"),
                language.isPresent() ? language : feed.line("language"),
                Optional.empty(),
                List.of());
        Optional<String> html = item.raw("content_html");
        Optional<String> text = html.isPresent() ? html : item.raw("content_text", "summary");
        Feed.Entry entry = new Feed.Entry(
                item.line("id"),
                item.line("url", "external_url"),
                item.raw("title").map(title -> new Feed.Text(title, true)),
                text.map(content -> new Feed.Text(content, html.isPresent())),
                author(item).or(() -> author(feed)),
                instant(item, "date_published"),
                instant(item, "date_modified"),
                item.names("tags"),
                false);
        return entry.isEmpty() ? Optional.empty() : Optional.of(EntryArticle.of(around, entry));
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
