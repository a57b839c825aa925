package wiredesk.ingest.parse;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import wiredesk.ingest.SharedData;
import wiredesk.schemas.RawArticle;

/**
 * What another reader of the same agencies' files asserts of them. Core are the assertions about a field that articles have;
 * those that we do not follow are named, each with its reason, in {@code lifted-exceptions.txt}.
 */
class LiftedAssertionsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void agenciesFilesAreReadAsOthersReadThem() throws Exception {
        Path folder = SharedData.require("data/ingest/agency-wire");
        Map<String, String> formats = new HashMap<>();
        Map<String, List<RawArticle>> articles = new HashMap<>();
        for (JsonNode expected : lines(folder.resolve("expected.jsonl"))) {
            Path file = folder.resolve(expected.get("file").asText());
            formats.put(file.getFileName().toString(), expected.get("format").asText());
            articles.put(file.getFileName().toString(), articles(file));
        }
        Map<String, String> exceptions = exceptions();
        TreeSet<String> excepted = new TreeSet<>();
        List<String> wrong = new ArrayList<>();
        int core = 0;
        int held = 0;

        for (JsonNode line : lines(folder.resolve("upstream_asserts.jsonl"))) {
            LiftedAssertion assertion = LiftedAssertion.of(line);
            if (assertion.isCore(formats.get(assertion.file()))) {
                core++;
                String name = assertion.file() + " " + assertion.test();
                if (assertion.holds(articles.get(assertion.file()))) {
                    held++;
                } else if (exceptions.containsKey(name)) {
                    excepted.add(name);
                } else {
                    wrong.add(name + " " + assertion.path() + ": expected " + assertion.value());
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(excepted).isEqualTo(new TreeSet<>(exceptions.keySet()));
        assertThat(100.0 * held / (core - excepted.size())).isGreaterThanOrEqualTo(98);
    }

    /** Reasons by file and test. */
    private static Map<String, String> exceptions() throws IOException {
        Map<String, String> exceptions = new TreeMap<>();
        try (var in = LiftedAssertionsTest.class.getResourceAsStream("lifted-exceptions.txt")) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                String[] cells = line.split(" *\\| *");
                if (!line.startsWith("#") && cells.length == 4) {
                    exceptions.put(cells[0].strip() + " " + cells[1], cells[3]);
                }
            }
        }
        return exceptions;
    }

    /** All that can be read of a file; nothing if it is refused. */
    private static List<RawArticle> articles(Path file) throws IOException {
        List<RawArticle> articles = new ArrayList<>();
        try {
            for (Finding finding : Reading.findings(file)) {
                articles.add(Reading.identified(finding));
            }
        } catch (ParseFailure refused) {
            assertThat(refused.getMessage()).isNotBlank();
        }
        return articles;
    }

    private static List<JsonNode> lines(Path file) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            lines.add(JSON.readTree(line));
        }
        return lines;
    }
}
