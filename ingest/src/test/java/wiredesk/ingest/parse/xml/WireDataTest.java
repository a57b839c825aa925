package wiredesk.ingest.parse.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import wiredesk.ingest.SharedData;
import wiredesk.ingest.parse.Reading;
import wiredesk.schemas.RawArticle;

/** Agencies' files and IPTC's own, against what is known to be in them. */
class WireDataTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> WIRE = Set.of("g2", "newsml1", "nitf");
    private static final Set<String> NO_NEWS = Set.of("conceptItem", "knowledgeItem", "planningItem", "catalogItem");

    @Test
    void agenciesFilesHaveTheirEnvelopes() throws Exception {
        Path folder = SharedData.require("data/ingest/agency-wire");
        List<String> wrong = new ArrayList<>();
        int files = 0;

        for (JsonNode expected : lines(folder.resolve("expected.jsonl"))) {
            if (WIRE.contains(expected.get("format").asText())) {
                files++;
                Path file = folder.resolve(expected.get("file").asText());
                Envelopes envelopes = new Envelopes(file.getFileName().toString(), wrong);
                envelopes.compare(expected.get("items"), Reading.findings(file));
            }
        }

        assertThat(files).isEqualTo(57);
        assertThat(wrong).isEmpty();
    }

    @Test
    void embargoOfTheAgencysSampleHolds() throws Exception {
        Path folder = SharedData.require("data/ingest/agency-wire/superdesk-core");

        RawArticle article = Reading.article(Reading.findings(folder.resolve("pa3.xml")));

        assertThat(article.getEmbargo()).isEqualTo(Instant.parse("2016-09-08T23:01:00Z"));
    }

    @Test
    void conformanceFilesHaveTheirEnvelopes() throws Exception {
        Path folder = SharedData.require("data/ingest/newsml-g2");
        List<String> wrong = new ArrayList<>();
        int items = 0;

        for (JsonNode expected : lines(folder.resolve("expected.jsonl"))) {
            if (expected.get("format").asText().equals("g2")
                    && !expected.get("kind").asText().equals("should_fail")) {
                Path file = folder.resolveSibling(expected.get("file").asText());
                if (NO_NEWS.contains(expected.at("/items/0/item").asText())) {
                    assertThatThrownBy(() -> Reading.findings(file)).hasMessageContaining("holds no news");
                } else {
                    Envelopes envelopes = new Envelopes(file.getFileName().toString(), wrong);
                    envelopes.compare(expected.get("items"), Reading.findings(file));
                }
                items++;
            }
        }

        assertThat(items).isGreaterThan(100);
        assertThat(wrong).isEmpty();
    }

    /**
     * Files that break the schema in a corner that no article is made of, or break a rule that serves validators, are taken:
     * their envelope and text are whole, and a story is worth more than its form. What holds no news is refused.
     */
    @Test
    void conformanceFilesThatShouldFailAreRefusedOrTakenForAReason() throws Exception {
        Path folder = SharedData.require("data/ingest/newsml-g2");
        Map<String, String> taken = Map.of(
                "xsany-on-hasinstrument.xml", "foreign markup in a financial instrument",
                "2.29_affiliation_org_org.xml", "an element of a later version of the standard",
                "002_newsitem_with_no_catalog.xml", "no catalog to resolve codes by, which are taken as they stand",
                "CR00218_too_many_nested_related.xml", "concepts related through more levels than the schema has");
        Map<String, String> refused = Map.of(
                "2.29_retiring_scheme_scheme.xml", "format not recognised",
                "CR00215_hasInstrument_on_concept.xml", "conceptItem holds no news");

        for (JsonNode expected : lines(folder.resolve("expected.jsonl"))) {
            if (expected.get("kind").asText().equals("should_fail")) {
                Path file = folder.resolveSibling(expected.get("file").asText());
                String name = file.getFileName().toString();
                if (taken.containsKey(name)) {
                    RawArticle article = Reading.article(Reading.findings(file));
                    assertThat(article.getGuid())
                            .isEqualTo(expected.at("/items/0/guid").asText());
                } else {
                    assertThatThrownBy(() -> Reading.article(Reading.findings(file)))
                            .hasMessageContaining(refused.get(name));
                }
            }
        }
    }

    static List<JsonNode> lines(Path file) throws Exception {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            lines.add(JSON.readTree(line));
        }
        return lines;
    }
}
