package wiredesk.ingest.parse;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import wiredesk.ingest.text.HtmlText;
import wiredesk.ingest.text.Timestamps;
import wiredesk.schemas.RawArticle;

/**
 * What the test of another reader says about one field of one agency file.
 *
 * @param file its name
 * @param test method and line of the other project's test
 * @param path to the field in what the other reader makes of the file; numbers are positions
 * @param operation eq, contains, notcontains or startswith
 */
record LiftedAssertion(String file, String test, List<String> path, String operation, JsonNode value) {

    /** Their fields that an article has, whatever its format. The count is that of articles. */
    private static final Set<String> CORE = Set.of(
            "@len",
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

    /** Their names for what the headers of wire text give; in other formats they are routing of their own. */
    private static final Set<String> CORE_OF_WIRE_TEXT = Set.of("priority", "anpa_category");

    static LiftedAssertion of(JsonNode line) {
        List<String> path = new ArrayList<>();
        line.get("path").forEach(step -> path.add(step.asText()));
        return new LiftedAssertion(
                line.get("file").asText().replaceFirst(".*/", ""),
                line.get("test").asText().replaceFirst(".*\\.", ""),
                path,
                line.get("op").asText(),
                line.get("value"));
    }

    /** The field's name; empty if it is about the item as a whole. */
    String field() {
        return path.stream().filter(step -> !isPosition(step)).findFirst().orElse("");
    }

    boolean isCore(String format) {
        boolean wireText = format.equals("iptc7901") || format.equals("anpa1312");
        boolean aboutArticle = !field().equals("dateline") || !path.contains("source");
        return aboutArticle && (CORE.contains(field()) || wireText && CORE_OF_WIRE_TEXT.contains(field()));
    }

    boolean holds(List<RawArticle> articles) {
        if (field().equals("@len")) {
            return articles.size() == value.asInt();
        }
        // where they put parts of a story before the story, the last is the story
        int position = isPosition(path.get(0)) ? Integer.parseInt(path.get(0)) : 0;
        return !articles.isEmpty() && holds(articles.get(Math.min(position, articles.size() - 1)));
    }

    private boolean holds(RawArticle article) {
        return switch (field()) {
            case "guid" -> same(article.getGuid()) || same(article.getGuid() + ":" + article.getVersion());
            case "uri" -> same(article.getGuid());
            case "version" -> same(article.getVersion());
            case "pubstatus" ->
                value.asText().equalsIgnoreCase(article.getPubStatus().name());
            case "versioncreated" -> same(article.getVersionCreated());
            case "firstcreated" -> same(article.getPublished());
            case "embargoed" -> same(article.getEmbargo());
            case "urgency", "priority" -> same(article.getUrgency());
            case "headline" -> same(article.getHeadline());
            case "slugline" -> same(article.getSlugline());
            case "byline" -> same(article.getByline());
            case "dateline" -> dateline(article.getDateline());
            case "language" -> same(article.getLanguage());
            case "usageterms" -> same(article.getRights());
            case "signal" -> value.get("qcode").asText().equals("sig:" + article.getSignal());
            case "subject", "anpa_category" -> subjects(article.getSubjects());
            default -> body(article.getBody());
        };
    }

    /** An empty string of theirs is an absent field of ours. */
    private boolean same(Object found) {
        String expected = value.isNull() ? "" : value.asText().strip();
        return expected.equals(found == null ? "" : found.toString());
    }

    /** They take a dateline apart; the place is what ours has in any case. */
    private boolean dateline(String found) {
        return path.contains("city") ? found != null && found.contains(value.asText()) : same(found);
    }

    private boolean same(Instant found) {
        return value.isNull() ? found == null : Timestamps.parse(value.asText()).equals(Optional.ofNullable(found));
    }

    /** They look codes up in a vocabulary, so the code will do where the file gives no name. */
    private boolean subjects(List<String> found) {
        if (path.contains("@len")) {
            return found.size() == value.asInt();
        }
        if (value.isArray()) {
            for (JsonNode one : value) {
                if (!subject(one, found)) {
                    return false;
                }
            }
            return value.size() == found.size();
        }
        return subject(value, found);
    }

    private static boolean subject(JsonNode wanted, List<String> found) {
        String code =
                wanted.isTextual() ? wanted.asText() : wanted.path("qcode").asText();
        return found.stream().anyMatch(wanted.path("name").asText()::equalsIgnoreCase)
                || found.stream().anyMatch(subject -> subject.endsWith(code));
    }

    private boolean body(String found) {
        String expected = HtmlText.paragraphs(value.asText());
        return switch (operation) {
            case "startswith" -> found.startsWith(expected);
            case "contains" -> found.contains(expected);
            case "notcontains" -> !found.contains(value.asText());
            default -> found.equals(expected);
        };
    }

    private static boolean isPosition(String step) {
        return step.matches("[0-9]{1,4}");
    }
}
