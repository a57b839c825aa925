package wiredesk.desk.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import wiredesk.desk.bench.GivenArticles;
import wiredesk.desk.bench.Load;
import wiredesk.desk.bench.MadeArticles;
import wiredesk.desk.bench.Plan;
import wiredesk.desk.bench.Rate;
import wiredesk.schemas.RawArticle;

/** What {@code wiredesk bench} plays, how fast and how often. */
@Command
public final class BenchOptions {

    private static final int USUAL_COUNT = 500;
    private static final int MOST = 1_000_000;
    /** More texts than these tell the extractor nothing new; ids differ all the same. */
    private static final int MOST_MADE = 2_000;

    @Option(
            names = "--articles",
            paramLabel = "FILE",
            description =
                    "Articles in any format that ingest reads, such as {\"id\",\"text\"} lines; repeated if there are"
                            + " fewer than are played. Without it articles are made.")
    private Path file;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "What made articles are drawn from: one seed, the same articles (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--rate",
            paramLabel = "N|max",
            defaultValue = "max",
            description =
                    "Articles a second, each timed from when it was due; or as many as the system takes, at most 256"
                            + " of them under way (default: ${DEFAULT-VALUE}).")
    private String rate;

    @Option(
            names = "--seconds",
            paramLabel = "S",
            description = "Play articles for so long in a round, instead of a number of them.")
    private Integer seconds;

    @Option(
            names = "--count",
            paramLabel = "N",
            description = "Articles in a round (default: " + USUAL_COUNT + ", or as many as the seconds allow).")
    private Integer count;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            defaultValue = "1",
            description = "Repeat all of it, and print the median of each figure (default: ${DEFAULT-VALUE}).")
    private int rounds;

    @Option(
            names = "--warm-up",
            paramLabel = "N",
            defaultValue = "500",
            description = "Articles of a first round that does not count: Java is slow at first (default:"
                    + " ${DEFAULT-VALUE}).")
    private int warmUp;

    @Option(names = "--alone", description = "Leave out the extractor alone and Kafka alone, and so the ratios.")
    private boolean alone;

    Plan plan(CommandSpec spec, boolean kill) {
        if (count != null && count > MOST) {
            throw new ParameterException(spec.commandLine(), "--count is " + count + ", expected at most " + MOST);
        }
        try {
            Duration time = seconds == null ? Load.LONGEST : Duration.ofSeconds(seconds);
            return new Plan(new Load(parsedRate(), articlesAtMost(), time), rounds, warmUp, !alone, kill);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private Rate parsedRate() {
        try {
            return Rate.parse(rate);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("--rate is " + e.getMessage(), e);
        }
    }

    private int articlesAtMost() {
        if (count != null) {
            return count;
        }
        return seconds == null ? USUAL_COUNT : MOST;
    }

    /** All texts before anything starts: what is wrong with the file shows at once. */
    List<RawArticle> articles(CommandSpec spec) {
        if (file == null) {
            return new MadeArticles(seed).next(Math.max(1, Math.min(MOST_MADE, Math.max(articlesAtMost(), warmUp))));
        }
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new ParameterException(spec.commandLine(), "there is no file " + file + " that can be read");
        }
        try {
            return GivenArticles.read(file);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--articles: " + e.getMessage(), e);
        }
    }
}
