package wiredesk.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import wiredesk.schemas.Quote;
import wiredesk.schemas.Span;

/** The regression gate: short passages of our own, one for each pattern of news prose, that must all come out right. */
class PassagesTest {
    private static final String PASSAGES = "/wiredesk/enrich/quotes/passages.jsonl";

    /** A quote, as a passage expects it and as the extractor found it. */
    private record Said(String type, List<String> content, String mention, String name, String cue) {}

    @TestFactory
    Stream<DynamicTest> everyPatternIsRead() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        ObjectMapper json = new ObjectMapper();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(PassagesTest.class.getResourceAsStream(PASSAGES), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode passage = json.readTree(line);
                tests.add(DynamicTest.dynamicTest(passage.get("pattern").asText(), () -> check(passage)));
            }
        }
        assertThat(tests).hasSizeGreaterThanOrEqualTo(40);
        return tests.stream();
    }

    private static void check(JsonNode passage) {
        List<Said> expected = stream(passage.get("quotes"))
                .map(quote -> new Said(
                        quote.get("type").asText(),
                        stream(quote.get("content")).map(JsonNode::asText).toList(),
                        text(quote.get("speaker")),
                        text(quote.get("name")),
                        text(quote.get("cue"))))
                .toList();

        List<Said> found = Samples.EXTRACTOR
                .extract(Samples.article(passage.get("text").asText()))
                .getQuotes()
                .stream()
                .map(PassagesTest::said)
                .toList();

        assertThat(found).containsAll(expected);
        for (JsonNode none : passage.get("none")) {
            assertThat(found)
                    .allSatisfy(
                            said -> assertThat(String.join(" ", said.content())).doesNotContain(none.asText()));
        }
    }

    private static Said said(Quote quote) {
        boolean spoken = quote.getSpeaker() != null;
        return new Said(
                quote.getType().name().toLowerCase(java.util.Locale.ROOT),
                quote.getContent().stream().map(Span::getText).toList(),
                spoken && quote.getSpeaker().getMention() != null
                        ? quote.getSpeaker().getMention().getText()
                        : null,
                spoken ? quote.getSpeaker().getName() : null,
                quote.getCue() == null ? null : quote.getCue().getSpan().getText());
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static String text(JsonNode node) {
        return node == null || node.isNull() ? null : node.asText();
    }
}
