package wiredesk.ingest.parse.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wiredesk.ingest.SharedData;
import wiredesk.ingest.parse.Finding;
import wiredesk.ingest.parse.ParseFailure;
import wiredesk.ingest.parse.Reading;

/** The test feeds of feedparser, of the feed validator and of rome: well-formed, ill-formed and no feeds at all. */
class FeedCorporaTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    /** Has one entry, and is said to have two. */
    private static final String MISCOUNTED = "os/sample2.xml";

    private static final Duration LONGEST = Duration.ofSeconds(1);

    @ParameterizedTest
    @CsvSource({"feedparser, 1045", "feedvalidator, 856", "rome, 178"})
    void everyFileIsReadOrRefusedWithAReasonWithinASecond(String set, int size) throws Exception {
        Path folder = SharedData.require("data/ingest/" + set);
        List<String> slow = new ArrayList<>();
        int seen = 0;

        for (JsonNode file : lines(folder)) {
            long start = cpu();
            read(folder.resolveSibling(file.get("file").asText()));
            Duration taken = Duration.ofNanos(cpu() - start);
            if (taken.compareTo(LONGEST) > 0) {
                slow.add(file.get("file").asText() + " " + taken);
            }
            seen++;
        }

        assertThat(seen).isEqualTo(size);
        assertThat(slow).isEmpty();
    }

    /** What others count in a file, we find in it. What no reader could make an article of counts, too. */
    @ParameterizedTest
    @ValueSource(strings = {"feedvalidator", "rome"})
    void everyEntryIsFound(String set) throws Exception {
        Path folder = SharedData.require("data/ingest/" + set);
        List<String> wrong = new ArrayList<>();

        for (JsonNode file : lines(folder)) {
            String name = file.get("file").asText();
            int found = FeedXml.root(Files.readAllBytes(folder.resolveSibling(name)), Optional.empty())
                    .map(root -> (int) FeedEntries.in(root).count())
                    .orElse(0);
            if (found != file.get("items").asInt() && !name.endsWith(MISCOUNTED)) {
                wrong.add(name + ": " + found + " entries, expected " + file.get("items"));
            }
        }

        assertThat(wrong).isEmpty();
    }

    /** A refusal must say why. */
    private static void read(Path file) throws IOException {
        try {
            for (Finding finding : Reading.findings(file)) {
                Reading.identified(finding);
            }
        } catch (ParseFailure refused) {
            assertThat(refused.getMessage()).isNotBlank();
        }
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static List<JsonNode> lines(Path folder) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("expected.jsonl"))) {
            lines.add(JSON.readTree(line));
        }
        return lines;
    }
}
