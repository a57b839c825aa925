package wiredesk.desk.evaluate;

import wiredesk.desk.show.Ink;
import wiredesk.desk.show.Table;
import wiredesk.enrich.evaluate.entities.EntityGroup;
import wiredesk.enrich.evaluate.entities.EntityResult;
import wiredesk.enrich.evaluate.entities.EntityScore;
import wiredesk.enrich.evaluate.figures.Percent;

/** How well entities were found, in a table. All figures but counts are percentages, with two decimals. */
final class EntityTables {
    private final Ink ink;

    EntityTables(Ink ink) {
        this.ink = ink;
    }

    String of(EntityResult result) {
        Table table = new Table(ink, "Entities", "marked", "found", "spans F1", "overlap F1", "P", "R", "F1");
        for (EntityGroup group : EntityGroup.values()) {
            EntityScore score = result.scores().get(group);
            table.row(
                    ReportPage.words(group),
                    score.gold(),
                    score.found(),
                    percent(score.spans().f1()),
                    percent(score.overlap().f1()),
                    percent(score.exact().precision().fraction()),
                    percent(score.exact().recall().fraction()),
                    percent(score.exact().f1()));
        }
        return table.text();
    }

    private static String percent(double fraction) {
        return Percent.of(fraction, 2).toString();
    }
}
