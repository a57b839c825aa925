package wiredesk.desk.audit;

import static java.time.temporal.ChronoUnit.SECONDS;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wiredesk.desk.show.Ink;
import wiredesk.desk.show.Ink.Style;
import wiredesk.desk.show.Table;

/** A balance for people: a table of the sources, and below it what is not as it should be. */
public final class AuditText {

    private final Ink ink;
    private final String raw;

    /** @param raw name of the topic news.raw */
    public AuditText(Ink ink, String raw) {
        this.ink = ink;
        this.raw = raw;
    }

    public String show(Balance balance, Span span) {
        List<String> parts = new ArrayList<>();
        parts.add(ink.dim(
                span.since().truncatedTo(SECONDS) + " to " + span.until().truncatedTo(SECONDS)));
        parts.add(table(balance));
        if (balance.isEven()) {
            parts.add(ink.paint(
                    Style.GREEN,
                    balance.total().inFlight() == 0
                            ? "Everything has come to its end."
                            : "Nothing is missing; what is in flight has still to come to its end."));
        } else {
            parts.add(balance.breaches().stream().map(this::line).collect(Collectors.joining("\n")));
        }
        if (balance.unnamed() > 0) {
            parts.add("and " + balance.unnamed() + " more");
        }
        return String.join("\n\n", parts);
    }

    /** Ways to end that none went are left out. */
    private String table(Balance balance) {
        List<Ending> ways = balance.total().endings().entrySet().stream()
                .filter(way -> way.getValue() > 0)
                .map(way -> way.getKey())
                .toList();
        Table table = new Table(
                ink,
                Stream.of(
                                Stream.of("source", "accepted"),
                                ways.stream().map(Ending::label),
                                Stream.of("in flight", "doubled", "lost"))
                        .flatMap(heads -> heads)
                        .toArray(String[]::new));
        balance.sources().forEach((source, sums) -> table.row(Ink.line(source), figures(sums, ways)));
        return table.row("all", figures(balance.total(), ways)).text();
    }

    private static Object[] figures(Sums sums, List<Ending> ways) {
        return Stream.of(
                        Stream.of(sums.accepted()),
                        ways.stream().map(way -> sums.endings().get(way)),
                        Stream.of(sums.inFlight(), sums.doubled(), sums.lost()))
                .flatMap(figures -> figures)
                .map(figure -> String.format(Locale.ROOT, "%,d", figure))
                .toArray();
    }

    private String line(Breach breach) {
        String place = "%s  %s/%d/%d".formatted(Ink.line(breach.articleId()), raw, breach.partition(), breach.offset());
        return breach.isLost()
                ? ink.paint(Style.RED, "lost   ") + "  " + place
                : ink.paint(Style.RED, "doubled") + "  " + place + "  "
                        + breach.endings().stream().map(Ending::label).collect(Collectors.joining(", "));
    }
}
