package wiredesk.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wiredesk.desk.Shell.Result;

class BenchIT {

    @Test
    void everyArticleComesOutOnceAndTheReportIsOneJsonObject() throws Exception {
        // when
        Result bench = Shell.run("bench", "--embedded", "--count", "20", "--warm-up", "0", "--json");
        // then
        JsonNode report = report(bench);
        assertThat(report.at("/articles/published").asInt()).isEqualTo(20);
        assertThat(report.at("/articles/delivered").asInt()).isEqualTo(20);
        assertThat(report.at("/articles/lost").asInt()).isZero();
        assertThat(report.at("/articles/doubled").asInt()).isZero();
        JsonNode median = report.get("median");
        for (String lane : List.of("pipeline", "bare", "passthrough")) {
            assertThat(median.at("/" + lane + "/articlesPerSecond").asDouble())
                    .as(lane)
                    .isPositive();
            assertThat(median.at("/" + lane + "/cpuSecondsPer1000Articles").asDouble())
                    .as(lane)
                    .isPositive();
        }
        assertThat(median.at("/pipeline/bytesPer1000Articles").asDouble()).isGreaterThan(1_000_000);
        assertThat(median.at("/ratios/pipelineToBare").asDouble()).isPositive();
        assertThat(median.at("/publishedToDelivered/p99Millis").asDouble())
                .isGreaterThanOrEqualTo(
                        median.at("/publishedToEnriched/p50Millis").asDouble());
    }

    @Test
    void givenArticlesArePlayedAtTheirRate(@TempDir Path folder) throws Exception {
        // given
        Path file = Files.writeString(
                folder.resolve("two.jsonl"),
                "{\"id\":\"a\",\"text\":\"Ships left on Monday, said Anna Keller.\"}\n"
                        + "{\"id\":\"b\",\"text\":\"They came back on Friday, she added.\"}\n");
        // when
        Result bench = Shell.run(
                "bench",
                "--embedded",
                "--alone",
                "--articles",
                file.toString(),
                "--rate",
                "5",
                "--seconds",
                "2",
                "--warm-up",
                "0",
                "--json");
        // then
        JsonNode report = report(bench);
        assertThat(report.at("/articles/delivered").asInt()).isEqualTo(10);
        assertThat(report.at("/median/pipeline/articlesPerSecond").asDouble()).isLessThan(5.6);
        assertThat(report.at("/median").has("ratios")).isFalse();
    }

    private static JsonNode report(Result bench) throws Exception {
        assertThat(bench.code()).as(bench.err() + bench.out()).isZero();
        assertThat(bench.out().strip()).doesNotContain("\n");
        return new ObjectMapper().readTree(bench.out());
    }
}
