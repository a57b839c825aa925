package wiredesk.ingest.parse;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import wiredesk.ingest.SharedData;

/** Files that IPTC's suites say must fail: each is refused with a reason, or accepted for one. */
class NinjsConformanceTest {

    private static final String LATER = "valid in later versions, and the item does not say which it follows";
    private static final String UNKNOWN =
            "a field we do not know is ignored: producers extend the standard, and later" + " versions do";
    private static final String ELSEWHERE = "what is broken is a part that no field of ours comes from (associated"
            + " pictures, places, plans, advice); the story is whole, and losing it would be worse";
    private static final String RIGHTS = "rights in machine-readable form are not read; the notice in words is";

    private static final Map<String, String> ACCEPTED = Map.ofEntries(
            Map.entry("1.0/004_representationtype_invalid", UNKNOWN),
            Map.entry("1.0/014_type_component", LATER),
            Map.entry("1.0/016_infosource", LATER),
            Map.entry("1.1/001_type_component", LATER),
            Map.entry("1.1/002_infosource", LATER),
            Map.entry("1.3/002_headline_nonascii", UNKNOWN),
            Map.entry("1.3/003_headline_blank_extension", UNKNOWN),
            Map.entry("1.3/004_headline_dash", UNKNOWN),
            Map.entry("1.4/005_bad_rightsinfo", RIGHTS),
            Map.entry("1.4/006_bad_rightsinfo", RIGHTS),
            Map.entry("1.6/001_bad_digital_source", ELSEWHERE),
            Map.entry("1.x_dev/001_advice_string", ELSEWHERE),
            Map.entry("1.x_dev/003_advice_wrongelements", ELSEWHERE),
            Map.entry("1.x_dev/004_linked_rights", RIGHTS),
            Map.entry("2.0/001_bad_toplevel", UNKNOWN),
            Map.entry("2.0/002_bad_association", ELSEWHERE),
            Map.entry("2.1/001_bad_association", ELSEWHERE),
            Map.entry("2.1/002_good_association_but_no_name", ELSEWHERE),
            Map.entry("2.x_dev/001_advice_string", ELSEWHERE),
            Map.entry("2.x_dev/002_advice_wrongtypes", ELSEWHERE),
            Map.entry("2.x_dev/003_advice_wrongelements", ELSEWHERE),
            Map.entry("2.x_dev/006_combined_rights", RIGHTS),
            Map.entry("3.0/001_bad_geojson", ELSEWHERE),
            Map.entry("3.0/001_bad_toplevel", UNKNOWN),
            Map.entry("3.0/004_event_with_renditions", ELSEWHERE),
            Map.entry("3.0/005_planned_coverage_bad_urgency", ELSEWHERE),
            Map.entry("3.1/001_bad_digital_source", ELSEWHERE));

    @Test
    void whatMustFailIsRefusedWithAReasonOrAcceptedForOne() throws Exception {
        Path folder = SharedData.require("data/ingest/ninjs");
        Set<String> accepted = new HashSet<>();
        List<String> reasons = new ArrayList<>();

        for (String line : Files.readAllLines(folder.resolve("expected.jsonl"))) {
            JsonNode expected = new ObjectMapper().readTree(line);
            String file = expected.get("file").asText();
            if (expected.get("kind").asText().equals("should_fail")) {
                try {
                    Reading.article(Reading.findings(folder.resolveSibling(file)));
                    accepted.add(file.replaceFirst("ninjs/test_suite/(.*)/should_fail/(.*)\\.json", "$1/$2"));
                } catch (ParseFailure refused) {
                    reasons.add(refused.getMessage());
                }
            }
        }

        assertThat(accepted).isEqualTo(ACCEPTED.keySet());
        assertThat(reasons)
                .hasSizeGreaterThanOrEqualTo(10)
                .allMatch(reason -> reason.contains("expected") || reason.contains("not JSON"));
    }
}
