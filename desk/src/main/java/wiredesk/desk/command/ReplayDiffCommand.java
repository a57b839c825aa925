package wiredesk.desk.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.apache.kafka.common.KafkaException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import wiredesk.desk.replay.diff.DiffJson;
import wiredesk.desk.replay.diff.DiffPage;
import wiredesk.desk.replay.diff.DiffText;
import wiredesk.desk.replay.diff.Differences;
import wiredesk.desk.replay.diff.ShadowDiff;
import wiredesk.desk.show.Ink;
import wiredesk.runtime.ExitCode;
import wiredesk.runtime.kafka.KafkaClients;
import wiredesk.runtime.kafka.Unreachable;
import wiredesk.runtime.logging.Terminal;
import wiredesk.runtime.progress.Progress;
import wiredesk.schemas.Topics;

/** {@code wiredesk replay diff}: what would change if a shadow were promoted. */
@Command(
        name = "diff",
        description = {
            "Hold the shadow of a replay against what subscribers have: which quotes and entities a promotion would add,"
                    + " take back and change. It writes nothing to Kafka.",
            "An article counts if the version that the shadow has read is the one that is out. Others are counted and left"
                    + " out."
        },
        footer = {
            "",
            "Examples:",
            "  wiredesk replay diff ID                      sums, and samples in context",
            "  wiredesk replay diff ID --samples 50",
            "  wiredesk replay diff ID --article wire/4711  all that differs in an article",
            "  wiredesk replay diff ID --html diff.html     a page to pass on",
            "  wiredesk replay diff ID --json | jq .quotes.changedIn",
            "",
            "Exit codes: 0 nothing differs, 1 something does, 2 wrong usage or configuration, 3 there is no such shadow,"
                    + " or it is out of reach."
        })
public final class ReplayDiffCommand implements Callable<Integer> {

    private static final int SAMPLES = 10;
    private static final int PAGE_SAMPLES = 200;
    private static final int MOST_SAMPLES = 1_000;
    /** One article alone has no more. */
    private static final int ALL = 100_000;

    @Parameters(paramLabel = "ID", description = "The replay.")
    private String replay;

    @Option(names = "--article", paramLabel = "ID", description = "Look at this article alone, and show all of it.")
    private String article;

    @Option(
            names = "--samples",
            paramLabel = "N",
            description = "Show so many differences (default: 10, on the page 200).")
    private Integer samples;

    @Option(names = "--json", description = "One JSON object, for machines: sums, then every article that differs.")
    private boolean json;

    @Option(names = "--html", paramLabel = "FILE", description = "Write a page of HTML, too.")
    private Path page;

    @Mixin
    private ConfigurationOptions configuration;

    @Mixin
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        check();
        KafkaClients clients = new KafkaClients(configuration.forCommand());
        Topics topics = clients.topics();
        Reach.await(clients, topics.articles(), topics.quotes(), topics.entities());
        Differences differences = differences(clients);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            DiffJson.write(differences, replay, out);
        } else {
            out.println(new DiffText(Ink.of(Ansi.AUTO.enabled())).show(differences, replay, samples(SAMPLES)));
        }
        out.flush();
        Optional.ofNullable(page).ifPresent(file -> write(differences, file));
        return (differences.isEmpty() ? ExitCode.OK : ExitCode.FAILED).code();
    }

    private void check() {
        if (!replay.matches("[a-zA-Z0-9._-]{1,100}")) {
            throw new ParameterException(
                    spec.commandLine(), "the replay is '" + replay + "', expected letters, digits, '.', '_' and '-'");
        }
        if (samples != null && (samples < 0 || samples > MOST_SAMPLES)) {
            throw new ParameterException(
                    spec.commandLine(), "--samples is " + samples + ", expected 0 to " + MOST_SAMPLES);
        }
    }

    /** What cannot be read is no difference, and must not end like one. */
    private Differences differences(KafkaClients clients) {
        Predicate<String> wanted = article == null ? id -> true : article::equals;
        try {
            return new ShadowDiff(clients, replay)
                    .read(wanted, task -> Progress.on(System.err, Terminal.isStandardError(), task));
        } catch (KafkaException e) {
            throw new Unreachable("the shadow of replay " + replay + " cannot be compared: " + e.getMessage());
        }
    }

    private int samples(int usual) {
        return samples != null ? samples : article != null ? ALL : usual;
    }

    private void write(Differences differences, Path file) {
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
            DiffPage.write(differences, replay, samples(PAGE_SAMPLES), out);
            if (out.checkError()) {
                throw new IOException("the disk takes no more");
            }
        } catch (IOException e) {
            throw new ParameterException(
                    spec.commandLine(), "--html is " + file + ", which cannot be written: " + e, e);
        }
    }
}
