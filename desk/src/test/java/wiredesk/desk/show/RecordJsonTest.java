package wiredesk.desk.show;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

class RecordJsonTest {

    @Test
    void unionsAreNotWrapped() {
        JsonNode quote = RecordJson.of(Samples.mixed());
        assertThat(quote.at("/speaker/name").asText()).isEqualTo("𝒜da Brook");
        assertThat(quote.at("/speaker/resolution").asText()).isEqualTo("PRONOUN");
        assertThat(quote.at("/version").isNull()).isTrue();
    }

    @Test
    void instantsAreIso8601() {
        assertThat(RecordJson.of(Samples.article()).get("versionCreated").asText())
                .isEqualTo("2024-03-04T10:00:00Z");
    }

    @Test
    void recordIsOneLine() {
        assertThat(RecordJson.line(RecordJson.of(Samples.enriched()))).doesNotContain("\n");
    }
}
