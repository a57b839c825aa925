package wiredesk.desk.replay.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import wiredesk.desk.show.Ink;
import wiredesk.desk.show.Ink.Style;
import wiredesk.desk.show.Table;

/** Differences for people: what they come to in tables, then samples in context. */
public final class DiffText {

    private final Ink ink;

    public DiffText(Ink ink) {
        this.ink = ink;
    }

    /**
     * The page, without a line feed at its end.
     *
     * @param replay id of the replay
     * @param samples how many alterations to show
     */
    public String show(Differences differences, String replay, int samples) {
        Sums sums = differences.sums();
        List<String> parts = new ArrayList<>();
        parts.add(ink.bold("replay " + Ink.line(replay)) + ink.dim(": its shadow against what is out"));
        parts.add(articles(sums));
        parts.add(alterations(sums));
        Notes.of(sums).forEach(note -> parts.add(ink.paint(differences.isEmpty() ? Style.GREEN : Style.YELLOW, note)));
        SampleText sample = new SampleText(ink);
        Sample.of(differences.articles(), samples).forEach(each -> parts.add(sample.show(each)));
        return String.join("\n\n", parts);
    }

    private String articles(Sums sums) {
        Table table = new Table(ink, "articles", "number")
                .row("in the shadow", figure(sums.articles()))
                .row("  compared", figure(sums.standings().get(Standing.COMPARED)))
                .row("    equal", figure(sums.equal()))
                .row("    differing", figure(sums.differing()));
        sums.leftOut().forEach((standing, count) -> table.row("  " + standing.label(), figure(count)));
        return table.text();
    }

    private String alterations(Sums sums) {
        Table table = new Table(ink, "", "unchanged", "added", "lost", "changed");
        rows(table, "quotes", sums.quotes());
        rows(table, "entities", sums.entities());
        return table.text();
    }

    /** What has changed in several ways counts in each. */
    private void rows(Table table, String name, Tally tally) {
        table.row(
                name, figure(tally.unchanged()), figure(tally.added()), figure(tally.lost()), figure(tally.changed()));
        tally.byAspect().entrySet().stream()
                .sorted(Map.Entry.<Aspect, Long>comparingByValue(Comparator.reverseOrder()))
                .forEach(each -> table.row("  " + each.getKey().label(), "", "", "", figure(each.getValue())));
    }

    static String figure(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
