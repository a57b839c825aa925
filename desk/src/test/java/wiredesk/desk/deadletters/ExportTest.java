package wiredesk.desk.deadletters;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportTest {

    private static final byte[] ODD = {0, (byte) 0xff, 10};

    @TempDir
    private Path folder;

    @Test
    void bytesAreAsReceivedAndTheHeadersBesideThem() throws Exception {
        Letter letter = Sent.byEnrich().value(ODD).to("0/42");

        Path file = new Export(folder.resolve("new/letters")).write(letter);

        assertThat(file).hasFileName("0-42.bin").hasBinaryContent(ODD);
        JsonNode headers = new ObjectMapper().readTree(Files.readString(file.resolveSibling("0-42.headers.json")));
        assertThat(headers.get("headers").findValuesAsText("name"))
                .contains("__streams.errors.topic", "wiredesk.stage");
        assertThat(headers.get("bytes").asInt()).isEqualTo(3);
    }

    @Test
    void missingValueIsAnEmptyFileAndSaidSo() throws Exception {
        Path file = new Export(folder).write(Sent.byEnrich().value(null).to("0/42"));

        assertThat(file).isEmptyFile();
        assertThat(new ObjectMapper()
                        .readTree(Files.readString(folder.resolve("0-42.headers.json")))
                        .get("bytes")
                        .isNull())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "drop/a.xml, 1-2.xml",
        "drop/lines.jsonl:17, 1-2.jsonl",
        "drop/a.tar.gz, 1-2.gz",
        "drop/noending, 1-2.bin",
        "drop/a.x/../../b, 1-2.bin",
        "https://news.example/feed?a=.b/c, 1-2.bin"
    })
    void fileKeepsTheEndingItHad(String origin, String name) throws Exception {
        assertThat(new Export(folder).write(Sent.byIngest(origin).to("1/2"))).hasFileName(name);
    }
}
