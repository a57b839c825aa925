package wiredesk.ingest.parse.xml;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import wiredesk.ingest.SharedData;
import wiredesk.ingest.parse.Finding;
import wiredesk.ingest.parse.Reading;
import wiredesk.ingest.text.Timestamps;
import wiredesk.schemas.RawArticle;

/** What another reader of the same agencies' files asserts of them, as far as an article has the fields. */
class LiftedAssertionsTest {

    private static final Set<String> WIRE = Set.of("g2", "newsml1", "nitf");

    /** Assertions that we do not share, and why. */
    private static final Map<String, String> EXCEPTIONS = Map.ofEntries(
            Map.entry(
                    "stt_archive_newsml_test.xml firstcreated", "the agency's local time, which the file does not say"),
            Map.entry(
                    "stt_archive_newsml_test.xml versioncreated",
                    "the agency's local time, which the file does not say"),
            Map.entry(
                    "stt_archive_newsml_created_date_test.xml firstcreated",
                    "the agency's local time, which the file does not say"),
            Map.entry(
                    "stt_archive_newsml_created_date_test.xml versioncreated",
                    "the agency's local time, which the file does not say"),
            Map.entry("scoop.xml firstcreated", "the agency's local time, which the file does not say"),
            Map.entry("stt_newsml_test_no_hl.xml headline", "where there is no headline, they cut one from the text"),
            Map.entry("stt_newsml_endash.xml body_html", "they take off tags that the text shows as text"),
            Map.entry("stt_newsml_subject_test.xml subject", "a name out of their own vocabulary"),
            Map.entry("aap.xml subject", "they add the more general subjects; we keep the most particular"),
            Map.entry("ana1.xml dateline", "they compose one of other fields; the file's own is taken"),
            Map.entry("efe_nitf.xml dateline", "they take the place of the event for that of the dateline"),
            Map.entry("scoop.xml dateline", "a rule for this agency alone"),
            Map.entry("scoop.xml byline", "they take a line of the text for it"),
            Map.entry("scoop.xml body_html", "they take lines off the text"),
            Map.entry("scoop.xml urgency", "they map urgencies to their own"),
            Map.entry("pa2.xml headline", "they rewrite the slug; another assertion of theirs agrees with us"),
            Map.entry("pa1.xml slugline", "they compose it of two fields"),
            Map.entry("ap-nitf.xml byline", "they leave the title out; the byline has it"),
            Map.entry("nitf-fishing.xml byline", "they leave the title out; the byline has it"),
            Map.entry("dpa.xml usageterms", "we take the copyright notice where there is one"));

    @Test
    void agenciesFilesAreReadAsOthersReadThem() throws Exception {
        Path folder = SharedData.require("data/ingest/agency-wire");
        Set<String> files = new HashSet<>();
        for (JsonNode expected : WireDataTest.lines(folder.resolve("expected.jsonl"))) {
            if (WIRE.contains(expected.get("format").asText())) {
                files.add(expected.get("file").asText());
            }
        }
        List<String> wrong = new ArrayList<>();
        Set<String> excepted = new HashSet<>();
        int held = 0;

        for (JsonNode assertion : WireDataTest.lines(folder.resolve("upstream_asserts.jsonl"))) {
            String file = assertion.get("file").asText();
            Field field = Field.of(assertion);
            if (files.contains(file) && field != null) {
                String name = folder.resolve(file).getFileName() + " " + field.name;
                List<Finding> findings = Reading.findings(folder.resolve(file));
                if (field.holds(findings)) {
                    held++;
                } else if (EXCEPTIONS.containsKey(name)) {
                    excepted.add(name);
                } else {
                    wrong.add(name + ": expected " + assertion.get("value"));
                }
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(excepted).isEqualTo(EXCEPTIONS.keySet());
        assertThat(held).isGreaterThanOrEqualTo(121);
    }

    /** One assertion about a field that articles have. */
    private record Field(String name, String operation, JsonNode value) {

        private static final Set<String> CORE = Set.of(
                "guid",
                "uri",
                "version",
                "pubstatus",
                "versioncreated",
                "firstcreated",
                "embargoed",
                "urgency",
                "headline",
                "slugline",
                "byline",
                "dateline",
                "language",
                "signal",
                "subject",
                "body_html",
                "usageterms");

        /** Null for fields that articles do not have: renditions, places, word counts and the like. */
        static Field of(JsonNode assertion) {
            for (JsonNode step : assertion.get("path")) {
                if (step.isTextual()) {
                    boolean core = CORE.contains(step.asText());
                    return core ? new Field(step.asText(), assertion.get("op").asText(), assertion.get("value")) : null;
                }
            }
            return null;
        }

        boolean holds(List<Finding> findings) throws Exception {
            for (Finding finding : findings) {
                if (finding instanceof Finding.Parsed) {
                    return holds(Reading.identified(finding));
                }
            }
            return false;
        }

        private boolean holds(RawArticle article) {
            return switch (name) {
                case "guid" ->
                    value.asText().equals(article.getGuid())
                            || value.asText().equals(article.getGuid() + ":" + article.getVersion());
                case "uri" -> value.asText().equals(article.getGuid());
                case "version" -> same(article.getVersion());
                case "pubstatus" ->
                    value.asText().equalsIgnoreCase(article.getPubStatus().name());
                case "versioncreated" -> instant(article.getVersionCreated());
                case "firstcreated" -> instant(article.getPublished());
                case "embargoed" -> instant(article.getEmbargo());
                case "urgency" -> same(article.getUrgency());
                case "headline" -> same(article.getHeadline());
                case "slugline" -> same(article.getSlugline());
                case "byline" -> same(article.getByline());
                case "dateline" ->
                    article.getDateline() != null && article.getDateline().contains(value.asText());
                case "language" -> same(article.getLanguage());
                case "usageterms" -> same(article.getRights());
                case "signal" -> value.get("qcode").asText().equals("sig:" + article.getSignal());
                case "subject" -> subject(article.getSubjects());
                default -> body(article.getBody());
            };
        }

        /** An empty string of theirs is an absent field of ours. */
        private boolean same(Object found) {
            String expected = value.isNull() ? "" : value.asText().strip();
            return expected.equals(found == null ? "" : found.toString());
        }

        private boolean instant(java.time.Instant found) {
            return value.isNull()
                    ? found == null
                    : Timestamps.parse(value.asText())
                            .filter(at -> at.equals(found))
                            .isPresent();
        }

        /** They look names up in a vocabulary of their own, so a code will do; how many they keep is their affair. */
        private boolean subject(List<String> found) {
            if (!value.isObject()) {
                return true;
            }
            String code = value.path("qcode").asText();
            return found.stream().anyMatch(value.path("name").asText()::equalsIgnoreCase)
                    || found.stream().anyMatch(subject -> subject.endsWith(code));
        }

        private boolean body(String found) {
            String expected = wiredesk.ingest.text.HtmlText.paragraphs(value.asText());
            return switch (operation) {
                case "startswith" -> found.startsWith(expected);
                case "contains" -> found.contains(expected);
                case "notcontains" -> !found.contains(value.asText());
                default -> found.equals(expected);
            };
        }
    }
}
