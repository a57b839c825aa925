package wiredesk.desk.evaluate;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import wiredesk.desk.show.RecordJson;
import wiredesk.enrich.evaluate.Report;
import wiredesk.enrich.evaluate.failures.Excerpt;
import wiredesk.enrich.evaluate.failures.Failure;
import wiredesk.enrich.evaluate.failures.FailureKind;
import wiredesk.enrich.evaluate.figures.Percent;

/** A report for machines: one JSON object, with percentages from 0 to 100 and null where there was nothing to count. */
public final class ReportJson {
    private ReportJson() {}

    /**
     * The object.
     *
     * @param examples how many failures of each kind to show; with 0 there is no list of them
     */
    public static ObjectNode of(Report report, int examples) {
        ObjectNode json = RecordJson.object()
                .put("file", report.file().toString())
                .put("documents", report.documents())
                .put("tokens", report.tokens())
                .put("seconds", Percent.rounded(report.seconds(), 3))
                .put("tokensPerSecond", Math.round(report.tokensPerSecond()));
        report.quotes().ifPresent(result -> {
            ObjectNode quotes = QuoteJson.of(result);
            failures(quotes, result.failures(), examples);
            json.set("quotes", quotes);
        });
        report.entities().ifPresent(result -> {
            ObjectNode entities = EntityJson.of(result);
            failures(entities, result.failures(), examples);
            json.set("entities", entities);
        });
        return json;
    }

    private static void failures(ObjectNode json, List<Failure> failures, int examples) {
        ObjectNode counts = json.putObject("failures");
        for (FailureKind kind : FailureKind.values()) {
            ObjectNode sorts = RecordJson.object();
            failures.stream()
                    .filter(failure -> failure.kind() == kind)
                    .forEach(failure ->
                            sorts.put(failure.sort(), sorts.path(failure.sort()).asInt() + 1));
            if (!sorts.isEmpty()) {
                counts.set(ReportPage.words(kind), sorts);
            }
        }
        if (examples > 0) {
            ArrayNode list = json.putArray("examples");
            Failure.spread(failures, examples).forEach(failure -> list.add(example(failure)));
        }
    }

    private static ObjectNode example(Failure failure) {
        ObjectNode json = RecordJson.object()
                .put("kind", ReportPage.words(failure.kind()))
                .put("sort", failure.sort())
                .put("document", failure.document())
                .put("note", failure.note());
        place(json, "marked", failure.gold());
        place(json, "found", failure.found());
        return json;
    }

    private static void place(ObjectNode json, String name, Optional<Excerpt> place) {
        place.ifPresent(excerpt -> json.putObject(name)
                .put("start", excerpt.stretch().start())
                .put("end", excerpt.stretch().end())
                .put("before", excerpt.before())
                .put("text", excerpt.surface())
                .put("after", excerpt.after()));
    }
}
