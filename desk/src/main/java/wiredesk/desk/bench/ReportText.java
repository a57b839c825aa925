package wiredesk.desk.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import wiredesk.desk.show.Ink;
import wiredesk.desk.show.Ink.Style;
import wiredesk.desk.show.Table;

/** A report for people: how fast, how long each hop took, and how much of it is the pipeline's. */
public final class ReportText {

    private static final String NONE = "-";

    private final Ink ink;

    public ReportText(Ink ink) {
        this.ink = ink;
    }

    public String show(Report report) {
        Figures median = report.median();
        List<String> parts = new ArrayList<>();
        parts.add(ink.dim(head(report)));
        parts.add(speeds(median));
        parts.add(hops(median));
        ratios(median).forEach(parts::add);
        parts.add(verdict(report));
        return String.join("\n\n", parts);
    }

    private static String head(Report report) {
        Plan plan = report.plan();
        return "%s, rate %s, %s; %d threads of enrich, %d processors"
                .formatted(
                        report.embedded() ? "embedded" : "a running system",
                        plan.load().rate(),
                        plan.rounds() == 1 ? "one round" : "median of " + plan.rounds() + " rounds",
                        report.threads(),
                        Runtime.getRuntime().availableProcessors());
    }

    private String speeds(Figures median) {
        Table table = new Table(
                ink, "through", "seconds", "words/s", "CPU s per 1,000", "MB to Kafka per 1,000", "articles/s");
        Stream.of("pipeline", "bare", "passthrough")
                .filter(name -> median.get(name + ".seconds").isPresent())
                .forEach(name -> table.row(
                        name.equals("bare") ? "bare extractor" : name,
                        figure("%,.1f", median.get(name + ".seconds")),
                        figure("%,.0f", median.get(name + ".wordsPerSecond")),
                        figure("%,.1f", median.get(name + ".cpuSecondsPer1000Articles")),
                        megabytes(median.get(name + ".bytesPer1000Articles")),
                        figure("%,.1f", median.get(name + ".articlesPerSecond"))));
        return table.text();
    }

    private String hops(Figures median) {
        Table table = new Table(ink, "milliseconds", "p50", "p95", "p99", "max");
        for (Hop hop : Hop.values()) {
            table.row(
                    hop.label(),
                    figure("%,.0f", median.get(hop.key() + ".p50Millis")),
                    figure("%,.0f", median.get(hop.key() + ".p95Millis")),
                    figure("%,.0f", median.get(hop.key() + ".p99Millis")),
                    figure("%,.0f", median.get(hop.key() + ".maxMillis")));
        }
        return table.text();
    }

    private Stream<String> ratios(Figures median) {
        OptionalDouble bare = median.get("ratios.pipelineToBare");
        return bare.isEmpty()
                ? Stream.empty()
                : Stream.of(ink.bold("%.2f of the bare extractor's rate".formatted(bare.getAsDouble()))
                        + "; %s of the passthrough's"
                                .formatted(figure("%.3f", median.get("ratios.pipelineToPassthrough"))));
    }

    private String verdict(Report report) {
        Counts counts = report.counts();
        return report.isWhole()
                ? ink.paint(Style.GREEN, "All %,d articles came out, once.".formatted(counts.published()))
                : ink.paint(
                        Style.RED,
                        "Of %,d articles %,d came out: %,d dead letters, %,d not taken by Kafka, %,d lost; %,d doubled."
                                .formatted(
                                        counts.published(),
                                        counts.delivered(),
                                        counts.deadLettered(),
                                        counts.refused(),
                                        counts.lost(),
                                        counts.doubled()));
    }

    private static String megabytes(OptionalDouble bytes) {
        return bytes.isEmpty() ? NONE : figure("%,.1f", OptionalDouble.of(bytes.getAsDouble() / 1e6));
    }

    private static String figure(String format, OptionalDouble value) {
        return value.isEmpty() ? NONE : String.format(Locale.ROOT, format, value.getAsDouble());
    }
}
