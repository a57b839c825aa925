package wiredesk.ingest.parse;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import wiredesk.ingest.SharedData;
import wiredesk.ingest.text.Timestamps;
import wiredesk.schemas.RawArticle;

/** Wire text, mail and AP's JSON as agencies send them, against what is known of these files. */
class AgencyFilesTest {

    private static final String NOT_OURS = "no field of the contract";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> OURS =
            Map.of("iptc7901", "iptc7901", "anpa1312", "anpa1312", "email", "email", "apmedia", "ap");

    /** Mail that carries a form as JSON: data for one desk's own system, and refused as no story. */
    private static final Set<String> FORMS =
            Set.of("googleform.txt", "googleform1.txt", "json-email.txt", "json-email-bad-user.txt");

    /** What others assert and we do not follow, by their test, line and reason. */
    private static final Map<String, String> EXCEPTIONS = Map.of(
            "iptc7901_tests.py::IptcTestCase.test_open_iptc7901_file:37",
            "keeps the equals sign that ends the head; the other parser of the same file takes it off, as we do",
            "anpa_tests.py::ANPATestCase.test_open_anpa_file:41",
            "cuts region and last word off the keyword; the other parser of this format keeps the region, as we do",
            "ap_anpa_test.py::ANPATestCase.test_subject_expansion:62",
            "composes a dateline of its own with the day; ours is the place as the story writes it",
            "rfc822_parser_test.py::RFC822OddCharSetTestCase.test_headline:96",
            "keeps an encoded word that is broken as it stands; we decode what can be decoded",
            "rfc822_parser_test.py::RFC822ComplexTestCase.test_composite:69",
            "makes articles of attachments and of the message; we make one article of a message");

    @Test
    void everyFileIsReadOrRefusedWithAReason() throws Exception {
        Path folder = SharedData.require("data/ingest/agency-wire");
        List<String> wrong = new ArrayList<>();
        Set<String> refused = new HashSet<>();
        int read = 0;

        for (JsonNode expected : lines(folder.resolve("expected.jsonl"))) {
            String format = OURS.get(expected.get("format").asText());
            if (format != null) {
                List<RawArticle> articles =
                        articles(folder.resolve(expected.get("file").asText()));
                if (articles.isEmpty()) {
                    refused.add(expected.get("file").asText().replaceFirst(".*/", ""));
                }
                for (RawArticle article : articles) {
                    JsonNode item = expected.get("items").get(0);
                    compare(expected, "format", format, article.getFormat(), wrong);
                    compare(expected, "itemid", item.path("itemid"), article.getGuid(), wrong);
                    compare(expected, "version", item.path("version"), text(article.getVersion()), wrong);
                    compare(expected, "urgency", item.path("urgency"), text(article.getUrgency()), wrong);
                    compare(expected, "headline", item.path("headline"), article.getHeadline(), wrong);
                    compare(expected, "slugline", item.path("slugline"), article.getSlugline(), wrong);
                    compare(expected, "pubstatus", item.path("pubstatus"), status(article), wrong);
                    compareInstant(expected, item.path("versioncreated"), article.getVersionCreated(), wrong);
                    read++;
                }
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(refused).isEqualTo(FORMS);
        assertThat(read).isGreaterThanOrEqualTo(26);
    }

    @Test
    void whatOthersAssertHoldsButForNamedExceptions() throws Exception {
        Path folder = SharedData.require("data/ingest/agency-wire");
        Set<String> files = new HashSet<>();
        for (JsonNode expected : lines(folder.resolve("expected.jsonl"))) {
            if (OURS.containsKey(expected.get("format").asText())) {
                files.add(expected.get("file").asText());
            }
        }
        List<String> wrong = new ArrayList<>();
        Set<String> unused = new HashSet<>(EXCEPTIONS.keySet());
        int held = 0;

        for (JsonNode claim : lines(folder.resolve("upstream_asserts.jsonl"))) {
            if (files.contains(claim.get("file").asText())) {
                List<RawArticle> articles =
                        articles(folder.resolve(claim.get("file").asText()));
                Optional<String> found = found(claim, articles);
                if (found.isEmpty()) {
                    continue;
                }
                String wanted = wanted(claim);
                if (found.get().equals(wanted)) {
                    held++;
                } else if (!unused.remove(claim.get("test").asText())) {
                    wrong.add(claim.get("test").asText() + ": '" + found.get() + "', they say '" + wanted + "'");
                }
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(unused).isEmpty();
        assertThat(held).isEqualTo(24);
    }

    /** The envelope's fields under the names of those who assert; empty for what the contract does not have. */
    private static Optional<String> found(JsonNode claim, List<RawArticle> articles) {
        List<String> path = new ArrayList<>();
        claim.get("path").forEach(step -> path.add(step.asText()));
        path.removeIf("0"::equals);
        if (articles.isEmpty()) {
            return Optional.of("refused");
        }
        RawArticle article = articles.get(0);
        String found = switch (String.join(".", path)) {
            case "@len" -> text(articles.size());
            case "headline" -> article.getHeadline();
            case "slugline" -> article.getSlugline();
            case "byline" -> article.getByline();
            case "priority", "urgency" -> text(article.getUrgency());
            case "version" -> text(article.getVersion());
            case "guid" -> article.getGuid();
            case "firstcreated.@iso" -> text(article.getPublished());
            case "versioncreated.@iso" -> text(article.getVersionCreated());
            case "dateline.located.city", "dateline.text" -> article.getDateline();
            default -> NOT_OURS;
        };
        return NOT_OURS.equals(found) ? Optional.empty() : Optional.of(String.valueOf(found));
    }

    private static String wanted(JsonNode claim) {
        String value = claim.get("value").asText();
        return claim.get("path").toString().contains("@iso")
                ? Timestamps.parse(value).orElseThrow().toString()
                : value;
    }

    private static List<RawArticle> articles(Path file) throws IOException {
        List<RawArticle> articles = new ArrayList<>();
        try {
            for (Finding finding : Reading.findings(file)) {
                articles.add(Reading.identified(finding));
            }
        } catch (ParseFailure refused) {
            assertThat(refused.getMessage()).isNotBlank();
            return List.of();
        }
        return articles;
    }

    private static void compare(JsonNode of, String field, JsonNode expected, String found, List<String> wrong) {
        if (!expected.isNull() && !expected.isMissingNode()) {
            compare(of, field, expected.asText(), found, wrong);
        }
    }

    private static void compare(JsonNode of, String field, String expected, String found, List<String> wrong) {
        if (!expected.equals(found)) {
            wrong.add(of.get("file").asText() + " " + field + ": '" + found + "', expected '" + expected + "'");
        }
    }

    private static void compareInstant(JsonNode of, JsonNode expected, Instant found, List<String> wrong) {
        if (expected.isTextual()) {
            compare(
                    of,
                    "versioncreated",
                    Timestamps.parse(expected.asText()).orElseThrow().toString(),
                    text(found),
                    wrong);
        }
    }

    private static String status(RawArticle article) {
        return article.getPubStatus().name().toLowerCase(java.util.Locale.ROOT);
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    private static List<JsonNode> lines(Path file) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            lines.add(JSON.readTree(line));
        }
        return lines;
    }
}
