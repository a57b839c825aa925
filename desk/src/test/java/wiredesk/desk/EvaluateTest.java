package wiredesk.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wiredesk.desk.Shell.Result;

/** {@code wiredesk evaluate} from the command line to what it prints. */
class EvaluateTest {
    private static final String GOLD = """
            {"id": "lock", "text": "\\"The lock is shut,\\" Ida Holm said. The moon is full.", \
            "quotes": [{"start": 0, "end": 19, "type": "direct", "speaker_mention": {"start": 20, "end": 28}}, \
            {"start": 35, "end": 51, "type": "indirect"}], "entities": [{"start": 20, "end": 28, "label": "PER"}]}
            """;

    @TempDir
    Path folder;

    private Path gold;

    @BeforeEach
    void write() throws IOException {
        gold = Files.writeString(folder.resolve("gold.jsonl"), GOLD);
    }

    @Test
    void peopleGetTables() {
        Result result = Shell.run("evaluate", gold.toString());

        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.out())
                .startsWith(gold + " · 1 documents, ")
                .contains(
                        "tokens/s on one thread", "Quotes, all types", "direct and mixed", "Expected calibration error")
                .containsPattern("exact +100\\.0 ")
                .containsPattern("person +1 +1 +100\\.00")
                .doesNotContain("\u001b");
    }

    @Test
    void machinesGetAnObjectForEachFile() throws IOException {
        Result result = Shell.run("evaluate", "--json", gold.toString(), gold.toString());

        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.out().lines()).hasSize(2);
        JsonNode report =
                new ObjectMapper().readTree(result.out().lines().findFirst().orElseThrow());
        assertThat(report.get("documents").asInt()).isEqualTo(1);
        assertThat(report.get("tokensPerSecond").asDouble()).isPositive();
        assertThat(report.at("/quotes/all/marked").asInt()).isEqualTo(2);
        assertThat(report.at("/quotes/direct/endToEnd/f1").asDouble()).isEqualTo(100);
        assertThat(report.at("/quotes/mixed/typeRight").isNull()).isTrue();
        assertThat(report.at("/quotes/calibration/bins")).hasSize(10);
        assertThat(report.at("/entities/withoutOther/exact/recall").asDouble()).isEqualTo(100);
        assertThat(report.at("/quotes/examples").isMissingNode()).isTrue();
    }

    @Test
    void missesAreShownWithTheirContext() {
        Result result = Shell.run("evaluate", "--misses", "3", gold.toString());

        assertThat(result.out()).contains("missed, indirect — lock").contains("Ida Holm said. [The moon is full].");
    }

    @Test
    void lineThatIsNotAsExpectedEndsWithTwoAndItsPlace() throws IOException {
        Files.writeString(gold, GOLD + "{\"id\": 2, \"text\": \"It\", \"quotes\": [{\"start\": 0, \"end\": 3}]}\n");

        Result result = Shell.run("evaluate", gold.toString());

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains(gold + ", line 2: quotes[0].end is 3; expected an offset from 1 to 2");
    }
}
