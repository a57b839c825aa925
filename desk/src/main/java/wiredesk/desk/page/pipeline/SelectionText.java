package wiredesk.desk.page.pipeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import wiredesk.schemas.ReplaySelection;

/** What a replay selects, in words. */
final class SelectionText {

    private static final int NAMED = 3;

    private SelectionText() {}

    static String of(ReplaySelection selection) {
        List<String> parts = new ArrayList<>();
        span(parts, "received", selection.getReceivedSince(), selection.getReceivedUntil());
        span(parts, "published", selection.getPublishedSince(), selection.getPublishedUntil());
        names(parts, "source", selection.getSources());
        names(parts, "article", selection.getArticles());
        names(parts, "subject", selection.getSubjects());
        names(
                parts,
                "status",
                selection.getStatuses().stream()
                        .map(status -> status.name().toLowerCase(Locale.ROOT))
                        .toList());
        if (selection.getExtractor() != null) {
            parts.add("read by an extractor before " + selection.getExtractor());
        }
        if (selection.getDeadLetters()) {
            parts.add("dead letters of enrich");
        }
        return parts.isEmpty() ? "all articles" : String.join("; ", parts);
    }

    private static void span(List<String> parts, String what, Instant since, Instant until) {
        if (since != null) {
            parts.add(what + " since " + since + (until == null ? "" : " until " + until));
        } else if (until != null) {
            parts.add(what + " until " + until);
        }
    }

    private static void names(List<String> parts, String what, List<String> names) {
        if (!names.isEmpty()) {
            int more = names.size() - NAMED;
            parts.add(what + " " + String.join(", ", names.subList(0, Math.min(NAMED, names.size())))
                    + (more > 0 ? " and " + more + " more" : ""));
        }
    }
}
