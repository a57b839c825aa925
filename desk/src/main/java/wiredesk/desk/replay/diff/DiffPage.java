package wiredesk.desk.replay.diff;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Stream;

/**
 * Differences as a page of HTML that needs nothing else: no script, no style and no picture from elsewhere. It is light or
 * dark as its reader likes, and fits a phone.
 */
public final class DiffPage {

    /** How many articles are listed; a browser has to hold them. */
    private static final int LISTED = 2_000;

    private static final String STYLE = """
            :root{color-scheme:light dark;--ink:#1c1e21;--dim:#62686f;--paper:#fff;--card:#f5f6f7;--line:#dcdfe3;
            --old:#b3261e;--oldback:#fbe4e2;--new:#14662f;--newback:#def3e4}
            @media(prefers-color-scheme:dark){:root{--ink:#e6e7e9;--dim:#9aa1a9;--paper:#15171a;--card:#1e2125;--line:#343a41;
            --old:#ff9d94;--oldback:#43211f;--new:#8fdda6;--newback:#173622}}
            *{box-sizing:border-box}
            body{margin:0 auto;max-width:60rem;padding:1rem;font:1rem/1.5 system-ui,sans-serif;color:var(--ink);background:var(--paper)}
            h1{font-size:1.4rem;margin:.5rem 0}h2{font-size:1.1rem;margin:2rem 0 .5rem}h3{font-size:1rem;margin:0}
            .dim,small,dt,th{color:var(--dim);font-weight:normal}
            .wide{overflow-x:auto}table{border-collapse:collapse}
            th,td{padding:.2rem .8rem .2rem 0;text-align:right;border-bottom:1px solid var(--line);font-variant-numeric:tabular-nums}
            th:first-child,td:first-child{text-align:left;overflow-wrap:anywhere}
            article{background:var(--card);border-radius:.5rem;padding:.75rem 1rem;margin:.75rem 0;overflow-wrap:anywhere}
            article p{margin:.5rem 0}mark{color:inherit;background:none;border-bottom:2px solid var(--dim)}
            .sides{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,18rem),1fr));gap:0 1rem}
            .old mark,dd .old{color:var(--old);background:var(--oldback);border:0}
            .new mark,dd .new{color:var(--new);background:var(--newback);border:0}
            dl{display:grid;grid-template-columns:max-content 1fr;gap:0 1rem;margin:0}dd{margin:0}
            """;

    private DiffPage() {}

    /**
     * @param replay id of the replay
     * @param samples how many alterations to show
     */
    public static void write(Differences differences, String replay, int samples, PrintWriter out) {
        Sums sums = differences.sums();
        String title = "Replay " + replay + ": its shadow against what is out";
        out.println("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">");
        out.println("<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">");
        out.println(Markup.element("title", title));
        out.println("<style>\n" + STYLE + "</style>\n</head>\n<body>");
        out.println(Markup.element("h1", title));
        Notes.of(sums).forEach(note -> out.println(Markup.element("p", note)));
        articles(sums, out);
        alterations(sums, out);
        samples(Sample.of(differences.articles(), samples), out);
        listed(differences, out);
        out.println("</body>\n</html>");
    }

    private static void articles(Sums sums, PrintWriter out) {
        open(out, "Articles", "", "number");
        row(out, "in the shadow", sums.articles());
        row(out, "compared and equal", sums.equal());
        row(out, "compared and differing", sums.differing());
        sums.leftOut().forEach((standing, count) -> row(out, standing.label(), count));
        close(out);
    }

    private static void alterations(Sums sums, PrintWriter out) {
        open(out, "Quotes and entities", "", "unchanged", "added", "lost", "changed");
        Tally quotes = sums.quotes();
        Tally entities = sums.entities();
        row(out, "quotes", quotes.unchanged(), quotes.added(), quotes.lost(), quotes.changed());
        row(out, "entities", entities.unchanged(), entities.added(), entities.lost(), entities.changed());
        close(out);
        open(out, "What has changed", "", "times");
        quotes.byAspect().forEach((aspect, count) -> row(out, "quotes: " + aspect.label(), count));
        entities.byAspect().forEach((aspect, count) -> row(out, "entities: " + aspect.label(), count));
        close(out);
    }

    private static void samples(List<Sample> samples, PrintWriter out) {
        if (!samples.isEmpty()) {
            out.println(Markup.element("h2", "Samples"));
            samples.forEach(sample -> out.println(SampleCard.of(sample)));
        }
    }

    private static void listed(Differences differences, PrintWriter out) {
        if (differences.isEmpty()) {
            return;
        }
        open(out, "Articles that differ", "article", "quotes +", "−", "±", "entities +", "−", "±");
        differences.articles().limit(LISTED).forEach(diff -> {
            Tally quotes = diff.quoteTally();
            Tally entities = diff.entityTally();
            row(
                    out,
                    diff.id(),
                    quotes.added(),
                    quotes.lost(),
                    quotes.changed(),
                    entities.added(),
                    entities.lost(),
                    entities.changed());
        });
        close(out);
        if (differences.sums().differing() > LISTED) {
            out.println(Markup.element(
                    "p", "and " + DiffText.figure(differences.sums().differing() - LISTED) + " more; --json has all."));
        }
    }

    private static void open(PrintWriter out, String title, String... heads) {
        out.println(Markup.element("h2", title) + "\n<div class=\"wide\"><table><thead><tr>");
        Stream.of(heads).forEach(head -> out.print(Markup.element("th", head)));
        out.println("</tr></thead><tbody>");
    }

    private static void row(PrintWriter out, String name, long... figures) {
        out.print("<tr>" + Markup.element("td", name));
        for (long figure : figures) {
            out.print(Markup.element("td", DiffText.figure(figure)));
        }
        out.println("</tr>");
    }

    private static void close(PrintWriter out) {
        out.println("</tbody></table></div>");
    }
}
