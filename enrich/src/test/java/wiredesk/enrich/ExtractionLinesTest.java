package wiredesk.enrich;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExtractionLinesTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void offsetsAreThoseOfTheGivenText() throws IOException {
        String text =
                "\ud83d\ude00 Bridge to open\n\nBy Nora Brandt\n\n[SALEM] \"The bridge will open in March,\" Maria Lopez said.";

        JsonNode line = run(line("1", text)).get(0);

        int[] given = text.codePoints().toArray();
        JsonNode quote = line.get("quotes").get(0);
        assertThat(line.get("text").asText()).isEqualTo(text);
        assertThat(slice(given, quote.get("start").asInt(), quote.get("end").asInt()))
                .isEqualTo("\"The bridge will open in March,\"");
        assertThat(slice(given, quote.get("speaker_mention"))).isEqualTo("Maria Lopez");
        assertThat(slice(given, quote.get("cue"))).isEqualTo("said");
        assertThat(quote.get("type").asText()).isEqualTo("direct");
        assertThat(quote.get("segments").toString())
                .isEqualTo("[[" + quote.get("start") + "," + quote.get("end") + "]]");
        for (JsonNode entity : line.get("entities")) {
            assertThat(slice(given, entity)).isEqualTo(entity.get("text").asText());
        }
    }

    @Test
    void demonymHasItsOwnLabelAndTheNameOfItsCountry() throws IOException {
        JsonNode line =
                run(line("1", "Germany will pay. German farmers are pleased.")).get(0);

        JsonNode german = line.get("entities").get(1);

        assertThat(german.get("text").asText()).isEqualTo("German");
        assertThat(german.get("label").asText()).isEqualTo("OTHER");
        assertThat(german.get("name").asText()).isEqualTo("Germany");
    }

    @Test
    void namesInDatelineAndBylineAreToldFromThoseOfTheStory() throws IOException {
        String text = "By Jane Doe\n\nSEOUL, March 3 (Reuters) - Kim Ho arrived in Paris on Monday.";

        JsonNode entities = run(line("1", text)).get(0).get("entities");

        assertThat(entities)
                .extracting(
                        entity -> entity.get("text").asText(),
                        entity -> entity.path("part").asText("story"))
                .containsExactly(
                        tuple("Jane Doe", "byline"),
                        tuple("SEOUL", "dateline"),
                        tuple("Reuters", "dateline"),
                        tuple("Kim Ho", "story"),
                        tuple("Paris", "story"));
    }

    @Test
    void linesKeepTheirOrder() throws IOException {
        StringBuilder in = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            in.append(line(String.valueOf(i), "She spoke. ".repeat(i % 7))).append("\n\n");
        }

        List<JsonNode> out = run(in.toString());

        assertThat(out).hasSize(40);
        for (int i = 0; i < 40; i++) {
            assertThat(out.get(i).get("id").asText()).isEqualTo(String.valueOf(i));
        }
    }

    @Test
    void brokenLineIsNamedAfterAllBeforeItAreWritten() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] in = (line("1", "She spoke.") + "\n{\"id\": 2}\n").getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() ->
                        new ExtractionLines(Samples.EXTRACTOR, 2).run(new ByteArrayInputStream(in), out, written -> {}))
                .isInstanceOf(InvalidLine.class)
                .hasMessageContaining("line 2")
                .hasMessageContaining("\"text\" is missing");
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("{\"id\":\"1\"")
                .hasLineCount(1);
    }

    private static List<JsonNode> run(String in) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ExtractionLines(Samples.EXTRACTOR)
                .run(new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)), out, written -> {});
        List<JsonNode> lines = new ArrayList<>();
        for (String line : out.toString(StandardCharsets.UTF_8).split("\n")) {
            lines.add(JSON.readTree(line));
        }
        return lines;
    }

    private static String line(String id, String text) {
        return JSON.createObjectNode().put("id", id).put("text", text).toString();
    }

    private static String slice(int[] text, JsonNode span) {
        return slice(text, span.get("start").asInt(), span.get("end").asInt());
    }

    private static String slice(int[] text, int start, int end) {
        return new String(text, start, end - start);
    }
}
