package wiredesk.ingest.parse.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import wiredesk.ingest.SharedData;
import wiredesk.ingest.parse.Finding;
import wiredesk.ingest.parse.Reading;
import wiredesk.ingest.text.Timestamps;
import wiredesk.schemas.RawArticle;

/** Agencies' files and IPTC's own, against what is known to be in them. */
class WireDataTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> WIRE = Set.of("g2", "newsml1", "nitf");
    private static final Set<String> NO_NEWS = Set.of("conceptItem", "knowledgeItem", "planningItem", "catalogItem");

    /** Where we differ from the figures on purpose, and why. */
    private static final Map<String, String> DIFFERENT = Map.of(
            "scoop.xml pubstatus", "an empty embargoed element means withheld until lifted",
            "pa3.xml pubstatus", "an embargo with a time is a time, not a status; checked below",
            "ap-nitf.xml byline", "name and title are kept apart by a space",
            "nitf-fishing.xml body_chars", "a picture's caption and credit are no part of the text",
            "LISTING_16_A_Set_of_Events_carried_in_a_News_Item.xml body_chars", "events are no text",
            "Receiver View.xml body_chars", "the lines above the text are no part of it");

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

    private record Envelopes(String file, List<String> wrong) {

        void compare(JsonNode expected, List<Finding> findings) throws Exception {
            int next = 0;
            for (JsonNode item : expected) {
                boolean list = item.path("item").asText().equals("packageItem") && !item.hasNonNull("guid");
                if (!list && next == findings.size()) {
                    wrong.add(file + " has fewer items than expected");
                } else if (!list) {
                    article(item, Reading.identified(findings.get(next++)));
                }
            }
            if (next != findings.size()) {
                wrong.add(file + " has more items than expected");
            }
        }

        private void article(JsonNode item, RawArticle article) {
            text(item, "headline", article.getHeadline());
            if (!item.hasNonNull("headline")) {
                text(item, "title", article.getHeadline());
            }
            text(item, "slugline", article.getSlugline());
            text(item, "byline", article.getByline());
            text(item, "dateline", article.getDateline());
            text(item, "language", article.getLanguage());
            text(item, "version", number(article.getVersion()));
            text(item, "revision", number(article.getVersion()));
            text(item, "urgency", number(article.getUrgency()));
            text(item, "pubstatus", article.getPubStatus().name().toLowerCase(Locale.ROOT));
            // NewsML 1.2's public identifier ends in the revision, which is no part of what the revisions share
            boolean revised = item.hasNonNull("revision");
            text(item, "guid", article.getGuid() + (revised ? ":" + article.getVersion() : ""));
            instant(item, "versioncreated", article.getVersionCreated());
            instant(item, "date_issue", article.getPublished());
            instant(item, "firstcreated", article.getPublished());
            instant(item, "embargoed", article.getEmbargo());
            body(item, article.getBody());
            signals(item, article.getSignal());
            subjects(item, article.getSubjects());
        }

        /** Two files are Latin-1 in name and UTF-8 in fact; the figures read them as they are named. */
        private void text(JsonNode item, String field, String found) {
            if (item.hasNonNull(field) && !item.get(field).asText().isBlank()) {
                String expected = item.get(field).asText().strip();
                String unmixed = new String(expected.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
                if (!expected.equalsIgnoreCase(found) && !unmixed.equals(found)) {
                    differ(field, found, expected);
                }
            }
        }

        private void instant(JsonNode item, String field, Instant found) {
            if (item.hasNonNull(field)) {
                Optional<Instant> expected = Timestamps.parse(item.get(field).asText());
                if (!expected.equals(Optional.ofNullable(found))) {
                    differ(field, found, expected);
                }
            }
        }

        /** The figure counts characters of all text in the content, white space collapsed. */
        private void body(JsonNode item, String body) {
            int expected = item.path("body_chars").asInt();
            if (item.path("body_chars").isInt() && Math.abs(body.length() - expected) > 20 + expected / 10) {
                differ("body_chars", body.length(), expected);
            }
        }

        private void signals(JsonNode item, String signal) {
            boolean ours = signal == null;
            for (JsonNode written : item.path("signals")) {
                ours |= written.asText().equals("sig:" + signal);
            }
            if (!ours) {
                differ("signals", signal, item.get("signals"));
            }
        }

        /** The figures have codes; we have the names where there are any. */
        private void subjects(JsonNode item, List<String> subjects) {
            int codes = 0;
            for (JsonNode code : item.path("subjects")) {
                codes += code.isNull() ? 0 : 1;
            }
            if (item.has("subjects") && codes != subjects.size()) {
                differ("subjects", subjects, item.get("subjects"));
            }
        }

        private void differ(String field, Object found, Object expected) {
            if (!DIFFERENT.containsKey(file + " " + field)) {
                wrong.add(file + " " + field + ": " + found + ", expected " + expected);
            }
        }

        private static String number(Number number) {
            return number == null ? null : number.toString();
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
