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
import java.util.Set;
import org.junit.jupiter.api.Test;
import wiredesk.ingest.SharedData;
import wiredesk.ingest.text.Timestamps;
import wiredesk.schemas.RawArticle;

/** Wire text, mail and AP's JSON as agencies send them, against what is known of these files. */
class AgencyFilesTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> OURS =
            Map.of("iptc7901", "iptc7901", "anpa1312", "anpa1312", "email", "email", "apmedia", "ap");

    /** Mail that carries a form as JSON: data for one desk's own system, and refused as no story. */
    private static final Set<String> FORMS =
            Set.of("googleform.txt", "googleform1.txt", "json-email.txt", "json-email-bad-user.txt");

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
