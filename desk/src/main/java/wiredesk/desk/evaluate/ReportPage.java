package wiredesk.desk.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import wiredesk.desk.show.Ink;
import wiredesk.enrich.evaluate.Report;
import wiredesk.enrich.evaluate.failures.Failure;

/** A report for people: what it is about, then a table for each question that is asked of an extractor. */
public final class ReportPage {
    private final Ink ink;
    private final QuoteTables quotes;
    private final EntityTables entities;
    private final FailureLines failures;

    public ReportPage(Ink ink) {
        this.ink = ink;
        this.quotes = new QuoteTables(ink);
        this.entities = new EntityTables(ink);
        this.failures = new FailureLines(ink);
    }

    /**
     * The page, without a line feed at its end.
     *
     * @param examples how many failures of each kind to show
     */
    public String of(Report report, int examples) {
        List<String> blocks = new ArrayList<>();
        blocks.add(head(report));
        report.quotes().ifPresent(result -> {
            blocks.addAll(quotes.of(result));
            blocks.add(counts("What went wrong with quotes", result.failures()));
            blocks.add(examples(result.failures(), examples));
        });
        report.entities().ifPresent(result -> {
            blocks.add(entities.of(result));
            blocks.add(counts("What went wrong with entities", result.failures()));
            blocks.add(examples(result.failures(), examples));
        });
        return String.join(
                "\n\n", blocks.stream().filter(block -> !block.isEmpty()).toList());
    }

    private String head(Report report) {
        return ink.bold(report.file().toString())
                + ink.dim(" · ")
                + "%,d documents, %,d tokens in %.1f s: %,.0f tokens/s on one thread"
                        .formatted(report.documents(), report.tokens(), report.seconds(), report.tokensPerSecond());
    }

    private String counts(String title, List<Failure> all) {
        return all.isEmpty() ? "" : ink.dim(title) + "\n" + failures.counts(all);
    }

    private String examples(List<Failure> all, int examples) {
        Stream<String> shown = Failure.spread(all, examples).stream().map(failures::example);
        return String.join("\n", shown.toList());
    }

    /** The name of a constant in words. */
    static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
