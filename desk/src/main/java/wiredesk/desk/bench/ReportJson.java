package wiredesk.desk.bench;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import wiredesk.desk.show.RecordJson;

/** A report as one JSON object: {@code load}, {@code articles}, {@code median}, {@code rounds}. */
public final class ReportJson {

    private static final double PRECISION = 1000;

    private ReportJson() {}

    public static String line(Report report) {
        ObjectNode json = RecordJson.object();
        load(report, json.putObject("load"));
        Counts counts = report.counts();
        json.putObject("articles")
                .put("published", counts.published())
                .put("enriched", counts.enriched())
                .put("delivered", counts.delivered())
                .put("deadLettered", counts.deadLettered())
                .put("refused", counts.refused())
                .put("lost", counts.lost())
                .put("doubled", counts.doubled());
        json.set("median", json(report.median()));
        ArrayNode rounds = json.putArray("rounds");
        report.rounds().forEach(round -> rounds.add(json(round)));
        return RecordJson.line(json);
    }

    private static void load(Report report, ObjectNode load) {
        load.put("rate", report.plan().load().rate().toString())
                .put("rounds", report.plan().rounds())
                .put("warmUp", report.plan().warmUp())
                .put("threads", report.threads())
                .put("embedded", report.embedded())
                .put("processors", Runtime.getRuntime().availableProcessors());
    }

    /** A name's dot is an object: pipeline.seconds stands in the object pipeline as seconds. */
    private static ObjectNode json(Figures figures) {
        ObjectNode json = RecordJson.object();
        figures.forEach((name, value) -> {
            int dot = name.indexOf('.');
            json.withObjectProperty(name.substring(0, dot))
                    .put(name.substring(dot + 1), Math.round(value * PRECISION) / PRECISION);
        });
        return json;
    }
}
