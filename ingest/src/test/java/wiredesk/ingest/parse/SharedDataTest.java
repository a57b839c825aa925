package wiredesk.ingest.parse;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import wiredesk.ingest.SharedData;
import wiredesk.ingest.text.Timestamps;
import wiredesk.schemas.RawArticle;

/** What we read, against real files and what others say is in them. */
class SharedDataTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void everyStoryOfTheCorpusIsAnArticle() throws Exception {
        Path corpus = SharedData.require("data/corpus/reuters.dev.jsonl.gz");

        List<Finding> findings = Reading.findings(corpus);

        Set<String> ids = new HashSet<>();
        for (Finding finding : findings) {
            ids.add(Reading.identified(finding).getId());
        }
        assertThat(ids).hasSize(11_000);
    }

    @Test
    void ninjsThatShouldPassHasItsEnvelope() throws Exception {
        Path folder = SharedData.require("data/ingest/ninjs");
        List<String> wrong = new ArrayList<>();

        for (JsonNode expected : lines(folder.resolve("expected.jsonl"))) {
            String kind = expected.get("kind").asText();
            if ((kind.equals("should_pass") || kind.equals("example")) && expected.hasNonNull("uri")) {
                RawArticle article = Reading.article(Reading.findings(
                        folder.resolveSibling(expected.get("file").asText())));
                compare(expected, "uri", article.getGuid(), wrong);
                compare(expected, "headline", article.getHeadline(), wrong);
                compare(expected, "byline", article.getByline(), wrong);
                compare(expected, "language", article.getLanguage(), wrong);
                compare(expected, "version", text(article.getVersion()), wrong);
                compare(expected, "urgency", text(article.getUrgency()), wrong);
                Optional<String> created = Optional.ofNullable(expected.get("versioncreated"))
                        .filter(JsonNode::isTextual)
                        .map(JsonNode::asText);
                if (created.flatMap(Timestamps::parse)
                        .filter(at -> !at.equals(article.getVersionCreated()))
                        .isPresent()) {
                    wrong.add(expected.get("file") + ": versioncreated " + article.getVersionCreated());
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void ninjsOfTheAgenciesHasItsEnvelope() throws Exception {
        Path folder = SharedData.require("data/ingest/agency-wire");
        List<String> wrong = new ArrayList<>();
        int files = 0;

        for (JsonNode expected : lines(folder.resolve("expected.jsonl"))) {
            if (expected.get("format").asText().equals("ninjs")) {
                files++;
                JsonNode item = expected.get("items").get(0);
                RawArticle article = Reading.article(
                        Reading.findings(folder.resolve(expected.get("file").asText())));
                compare(item, "guid", article.getGuid(), wrong);
                compare(item, "headline", article.getHeadline(), wrong);
                compare(item, "slugline", article.getSlugline(), wrong);
                compare(item, "byline", article.getByline(), wrong);
                compare(item, "located", article.getDateline(), wrong);
                compare(item, "version", text(article.getVersion()), wrong);
                compare(item, "urgency", text(article.getUrgency()), wrong);
                compareInstant(item, "versioncreated", article.getVersionCreated(), wrong);
                compareInstant(item, "firstcreated", article.getPublished(), wrong);
                compareInstant(item, "embargoed", article.getEmbargo(), wrong);
            }
        }

        assertThat(files).isPositive();
        assertThat(wrong).isEmpty();
    }

    private static void compare(JsonNode expected, String field, String found, List<String> wrong) {
        JsonNode value = expected.path(field);
        if (!value.isNull() && !value.isMissingNode() && !value.asText().strip().equals(found)) {
            wrong.add(expected.path("file").asText() + " " + field + ": '" + found + "', expected " + value);
        }
    }

    private static void compareInstant(JsonNode expected, String field, java.time.Instant found, List<String> wrong) {
        if (expected.hasNonNull(field)
                && !Timestamps.parse(expected.get(field).asText()).equals(Optional.ofNullable(found))) {
            wrong.add(field + ": " + found + ", expected " + expected.get(field));
        }
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
