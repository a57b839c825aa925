package wiredesk.desk.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import wiredesk.desk.bench.Bench;
import wiredesk.desk.bench.EmbeddedSystem;
import wiredesk.desk.bench.Plan;
import wiredesk.desk.bench.Report;
import wiredesk.desk.bench.ReportJson;
import wiredesk.desk.bench.ReportText;
import wiredesk.desk.service.EarlyExtractor;
import wiredesk.desk.show.Ink;
import wiredesk.enrich.Extractor;
import wiredesk.runtime.ExitCode;
import wiredesk.runtime.RuntimeSettings;
import wiredesk.runtime.config.Settings;
import wiredesk.runtime.kafka.KafkaClients;
import wiredesk.runtime.logging.Terminal;
import wiredesk.runtime.progress.Progress;
import wiredesk.runtime.progress.Task;
import wiredesk.schemas.RawArticle;
import wiredesk.schemas.Topics;

/** {@code wiredesk bench}: how fast the system is here. */
@Command(
        name = "bench",
        description = {
            "Play articles through the system and print how fast they came out, how long each hop took, and what they cost"
                    + " in processor time and bytes; then the same articles through the extractor alone and through Kafka"
                    + " alone, and the ratios.",
            "With --embedded the system is started here, in a folder that goes afterwards. A running system takes the"
                    + " articles as news, and so do its subscribers: that needs --yes. They are of the source bench, and"
                    + " killed at the end."
        },
        footer = {
            "",
            "Examples:",
            "  wiredesk bench --embedded               500 made articles, as fast as they go",
            "  wiredesk bench --embedded --rounds 5    the median of five rounds",
            "  wiredesk bench --embedded --rate 10 --seconds 60 --articles archive.jsonl.gz",
            "  wiredesk bench -c wiredesk.yaml --yes --rate 5 --count 300 --json | jq .median",
            "",
            "Exit codes: 0 every article came out once, 1 some did not or something failed, 2 wrong usage or"
                    + " configuration, 3 out of reach."
        })
public final class BenchCommand implements Callable<Integer> {

    @Mixin
    private BenchOptions options;

    @Option(names = "--embedded", description = "Start Kafka, a schema registry, enrich and sink in this process.")
    private boolean embedded;

    @Option(names = "--yes", description = "Publish to a running system, although its subscribers will see it.")
    private boolean yes;

    @Option(names = "--keep", description = "Leave the articles in the running system instead of killing them.")
    private boolean keep;

    @Option(names = "--json", description = "One JSON object, for machines.")
    private boolean json;

    @Mixin
    private ConfigurationOptions configuration;

    @Mixin
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        if (embedded == yes) {
            throw new ParameterException(
                    spec.commandLine(),
                    "expected either --embedded, or --yes to publish to the running system: its subscribers will see"
                            + " the articles, and their kills at the end");
        }
        Plan plan = options.plan(spec, !embedded && !keep);
        List<RawArticle> articles = options.articles(spec);
        // the folder is opened last, and so gone before the process may end
        try (OrderlyEnd end = OrderlyEnd.ofThisThread();
                TemporaryFolder folder = TemporaryFolder.named("wiredesk-bench-")) {
            Report report = embedded ? embedded(plan, articles, folder.path()) : running(plan, articles, folder.path());
            tell(report);
            return (report.isWhole() ? ExitCode.OK : ExitCode.FAILED).code();
        } catch (InterruptedException stopped) {
            say("Stopped before the end; nothing is reported.");
            return ExitCode.FAILED.code();
        }
    }

    private Report embedded(Plan plan, List<RawArticle> articles, Path folder) throws Exception {
        configuration.forDemonstration();
        say("Starting Kafka, the schema registry, enrich and sink; loading the language model …");
        Supplier<Extractor> extractor = new EarlyExtractor();
        try (EmbeddedSystem system =
                EmbeddedSystem.start(folder, fixed -> configuration.with(Map.of(), fixed), extractor)) {
            return run(new Bench(plan, system.settings(), extractor, true), plan, articles);
        }
    }

    private Report running(Plan plan, List<RawArticle> articles, Path folder) throws InterruptedException {
        configuration.forCommand();
        Settings settings =
                configuration.with(Map.of(), Map.of(RuntimeSettings.STREAMS_STATE_DIR.key(), folder.toString()));
        KafkaClients clients = new KafkaClients(settings);
        Topics topics = clients.topics();
        Reach.await(clients, topics.raw(), topics.enriched(), topics.articles(), topics.deadLetters());
        return run(new Bench(plan, settings, Extractor::load, false), plan, articles);
    }

    private static Report run(Bench bench, Plan plan, List<RawArticle> articles) throws InterruptedException {
        try (Progress progress =
                Progress.on(System.err, Terminal.isStandardError(), Task.of("bench", "articles", plan.steps()))) {
            return bench.run(articles, done -> progress.advance(done, ""));
        }
    }

    private void tell(Report report) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(json ? ReportJson.line(report) : "\n" + new ReportText(Ink.of(Ansi.AUTO.enabled())).show(report));
        out.flush();
    }

    private void say(String what) {
        spec.commandLine().getErr().println(what);
        spec.commandLine().getErr().flush();
    }
}
