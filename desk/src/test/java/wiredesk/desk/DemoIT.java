package wiredesk.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wiredesk.desk.Shell.Result;

class DemoIT {

    @Test
    void demoPlaysTheWholeWireAndReportsOneJsonObject(@TempDir Path folder) throws Exception {
        // given a new folder
        Path data = folder.resolve("data");
        // when
        Result demo = Shell.run("demo", "--exit", "--json", "--data", data.toString());
        // then
        assertThat(demo.code()).as(demo.err()).isZero();
        assertThat(demo.out().strip()).doesNotContain("\n");
        JsonNode result = new ObjectMapper().readTree(demo.out());
        assertThat(result.fieldNames())
                .toIterable()
                .containsExactly("articles", "quotes", "entities", "killed", "duplicates", "deadLetters", "seconds");
        assertThat(result.get("articles").asInt()).isEqualTo(22);
        assertThat(result.get("killed").asInt()).isEqualTo(1);
        assertThat(result.get("duplicates").asInt()).isEqualTo(1);
        assertThat(result.get("deadLetters").asInt()).isEqualTo(1);
        assertThat(result.get("quotes").asInt()).isGreaterThan(40);
        assertThat(result.get("entities").asInt()).isGreaterThan(40);
        assertThat(data.resolve("kafka")).isDirectory();
        assertThat(Files.exists(data.resolve("ports.properties"))).isTrue();
    }
}
