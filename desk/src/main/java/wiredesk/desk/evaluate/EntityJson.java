package wiredesk.desk.evaluate;

import com.fasterxml.jackson.databind.node.ObjectNode;
import wiredesk.desk.show.RecordJson;
import wiredesk.enrich.evaluate.entities.EntityGroup;
import wiredesk.enrich.evaluate.entities.EntityResult;
import wiredesk.enrich.evaluate.entities.EntityScore;

/** How well entities were found, as JSON. */
final class EntityJson {
    private static final FigureJson FIGURES = new FigureJson(2);

    private EntityJson() {}

    static ObjectNode of(EntityResult result) {
        ObjectNode json = RecordJson.object().put("documents", result.documents());
        for (EntityGroup group : EntityGroup.values()) {
            json.set(name(group), score(result.scores().get(group)));
        }
        return json;
    }

    private static String name(EntityGroup group) {
        return group == EntityGroup.WITHOUT_OTHER ? "withoutOther" : ReportPage.words(group);
    }

    private static ObjectNode score(EntityScore score) {
        ObjectNode json = RecordJson.object().put("marked", score.gold()).put("found", score.found());
        json.set("exact", FIGURES.of(score.exact()));
        json.set("spans", FIGURES.of(score.spans()));
        json.set("overlap", FIGURES.of(score.overlap()));
        return json;
    }
}
