package wiredesk.ingest.parse.xml;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import wiredesk.ingest.parse.Finding;
import wiredesk.ingest.parse.Reading;
import wiredesk.ingest.text.Timestamps;
import wiredesk.schemas.RawArticle;

/** The items that a file is known to have, compared with those that are found; what differs is added to a list. */
record Envelopes(String file, List<String> wrong) {

    /** Where we differ from the figures on purpose, and why. */
    private static final Map<String, String> DIFFERENT = Map.of(
            "scoop.xml pubstatus", "an empty embargoed element means withheld until lifted",
            "pa3.xml pubstatus", "an embargo with a time is a time, not a status; a test of its own looks at it",
            "ap-nitf.xml byline", "name and title are kept apart by a space",
            "nitf-fishing.xml body_chars", "a picture's caption and credit are no part of the text",
            "LISTING_16_A_Set_of_Events_carried_in_a_News_Item.xml body_chars", "events are no text",
            "Receiver View.xml body_chars", "the lines above the text are no part of it");

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
