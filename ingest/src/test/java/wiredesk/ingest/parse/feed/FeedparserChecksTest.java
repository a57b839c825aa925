package wiredesk.ingest.parse.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import wiredesk.ingest.SharedData;
import wiredesk.ingest.parse.DeclaredCharset;
import wiredesk.ingest.parse.SharedGuids;
import wiredesk.ingest.text.HtmlText;
import wiredesk.ingest.text.Paragraphs;
import wiredesk.ingest.text.Timestamps;
import wiredesk.schemas.RawArticle;

/**
 * What Python's feedparser asserts of the fields that matter to news, held against our articles.
 *
 * <p>It gives sanitised HTML where we give text: its HTML goes the way of all HTML here before the two are compared. Dates
 * are compared as instants, persons by their names. What it says of links, enclosures, schemes and the like has no place in
 * an article and is left out of the count; see {@link #NOT_CARRIED}.
 */
class FeedparserChecksTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Of an entry, what no article has a field for. */
    private static final Pattern NOT_CARRIED = Pattern.compile("links/\\d+/(rel|type|length|hreflang|title)"
            + "|links/2/href|enclosures/.*|tags/\\d+/(scheme|label)|author_detail/(url|email)|content/\\d+/(base|type)"
            + "|source/(title|title_detail|subtitle|icon|logo|links|tags|generator_detail|contributors)\\b.*"
            + "|source/authors/\\d+/url");

    /** What it asserts and we do not follow, by file, with the reason. */
    private static final Map<String, String> EXCEPTIONS = Map.ofEntries(
            Map.entry("atom/entry_updated_multiple_values", "two times of update: the first counts, not the last"),
            Map.entry("atom10/entry_content_and_summary", "an article has one body, and the content is it"),
            Map.entry("rss/item_description_and_summary", "an article has one body, and the description is it"),
            Map.entry("atom10/entry_content_div_escaped_markup", "escaped markup within inline markup stays escaped"),
            Map.entry("atom10/entry_link_rel_license", "the address of a licence is not that of the story"),
            Map.entry("base/http_entry_id_base_content_location", "an id is a name, never resolved (RFC 4287, 4.2.6)"),
            Map.entry("rss/entity_in_doctype", "what a document's own DOCTYPE declares is never obeyed"),
            Map.entry("sanitize/entry_content_iframe", "what stands in an iframe is never shown"),
            Map.entry("sanitize/item_description_iframe", "what stands in an iframe is never shown"),
            Map.entry("sanitize/item_fullitem_iframe", "what stands in an iframe is never shown"),
            Map.entry("sanitize/item_content_encoded_object", "an object is not closed, so the rest is in it"),
            Map.entry("sanitize/item_fullitem_object", "an object is not closed, so the rest is in it"));

    @Test
    void whatItAssertsHoldsButForNamedExceptions() throws Exception {
        Path folder = SharedData.require("data/ingest/feedparser");
        List<String> wrong = new ArrayList<>();
        Set<String> unused = new HashSet<>(EXCEPTIONS.keySet());
        int held = 0;
        int excepted = 0;

        for (String line : Files.readAllLines(folder.resolve("expected.jsonl"))) {
            JsonNode file = JSON.readTree(line);
            if (!file.get("news_field").asBoolean()) {
                continue;
            }
            String name = file.get("file").asText();
            String shortName =
                    name.replaceFirst("feedparser/(wellformed/)?", "").replace(".xml", "");
            List<RawArticle.Builder> articles = articles(folder.resolveSibling(name), file.get("http"));
            for (JsonNode check : file.get("checks")) {
                String path = path(check);
                if (!path.startsWith("entries/")
                        || NOT_CARRIED
                                .matcher(path.replaceFirst("entries/\\d+/", ""))
                                .matches()) {
                    continue;
                }
                RawArticle.Builder article =
                        articles.get(check.get("path").get(1).asInt());
                boolean plain = name.contains("text_plain");
                String expected = expected(path, check.get("value"), plain);
                String found = found(path.replaceFirst("entries/\\d+/", ""), article);
                if (Objects.equals(expected, found)) {
                    held++;
                } else if (EXCEPTIONS.containsKey(shortName)) {
                    unused.remove(shortName);
                    excepted++;
                } else {
                    wrong.add(name + " " + path + ": '" + found + "', expected '" + expected + "'");
                }
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(unused).isEmpty();
        assertThat(held / (double) (held + excepted)).isGreaterThanOrEqualTo(0.97);
    }

    private static String found(String path, RawArticle.Builder article) {
        return switch (path) {
            case "title" -> Objects.requireNonNullElse(article.getHeadline(), "");
            case "summary", "description", "content/0/value" -> article.getBody();
            case "content/0/language" -> article.getLanguage();
            case "link", "links/0/href" -> article.getUrl();
            case "id", "guid" -> article.getGuid();
            case "author", "author_detail/name", "source/author" -> article.getByline();
            case "source/authors/0/name" -> article.getByline().split(", ")[0];
            case "source/authors/1/name" -> article.getByline().split(", ")[1];
            case "rights", "source/rights", "source/rights_detail/value" -> article.getRights();
            case "category", "tags/0/term" -> article.getSubjects().get(0);
            case "tags/1/term" -> article.getSubjects().get(1);
            case "published", "published_parsed", "created_parsed" -> text(article.getPublished());
            case "updated", "updated_parsed" ->
                text(Optional.ofNullable(article.getUpdated()).orElse(article.getPublished()));
            default -> throw new AssertionError("not known: " + path);
        };
    }

    private static String expected(String path, JsonNode value, boolean plain) {
        if (value.isNull()) {
            return null;
        }
        if (value.isArray()) {
            return LocalDateTime.of(at(value, 0), at(value, 1), at(value, 2), at(value, 3), at(value, 4), at(value, 5))
                    .toInstant(ZoneOffset.UTC)
                    .toString();
        }
        String text = value.asText();
        if (path.endsWith("published") || path.endsWith("updated")) {
            return text(Timestamps.parse(text).orElseThrow());
        }
        if (path.endsWith("title") || path.contains("rights")) {
            return plain ? Paragraphs.line(text) : HtmlText.inline(text);
        }
        if (path.endsWith("summary") || path.endsWith("description") || path.endsWith("value")) {
            return plain ? Paragraphs.of(text) : HtmlText.paragraphs(text);
        }
        return path.endsWith("author") ? text.replaceFirst(" \\(.*@.*\\)", "") : text;
    }

    private static int at(JsonNode parts, int index) {
        return parts.get(index).asInt();
    }

    private static String text(Instant instant) {
        return instant == null ? null : instant.toString();
    }

    private static String path(JsonNode check) {
        List<String> steps = new ArrayList<>();
        check.get("path").forEach(step -> steps.add(step.asText()));
        return String.join("/", steps);
    }

    /** As from the place that it is tested from: its own test server, or where the headers say. */
    private static List<RawArticle.Builder> articles(Path file, JsonNode http) throws IOException {
        String where = http.path("Content-Location").asText("http://127.0.0.1:8097/feed.xml");
        Optional<String> mediaType =
                Optional.ofNullable(http.get("Content-type")).map(JsonNode::asText);
        byte[] bytes = Files.readAllBytes(file);
        return FeedParser.articles(
                FeedXml.root(bytes, mediaType.flatMap(DeclaredCharset::of)).orElseThrow(),
                where,
                new SharedGuids(Map.of()));
    }
}
