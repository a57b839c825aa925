package wiredesk.desk.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import wiredesk.desk.show.RecordJson;
import wiredesk.ingest.Ingestion;
import wiredesk.ingest.Lane;
import wiredesk.ingest.identity.SourceName;
import wiredesk.ingest.oneshot.OneShot;
import wiredesk.ingest.oneshot.Summary;
import wiredesk.runtime.ExitCode;
import wiredesk.runtime.admin.Meters;
import wiredesk.runtime.config.Settings;
import wiredesk.runtime.kafka.KafkaClients;
import wiredesk.runtime.logging.Terminal;
import wiredesk.runtime.progress.Progress;
import wiredesk.runtime.progress.Task;
import wiredesk.schemas.Topics;

/** {@code wiredesk ingest}: takes files in, once. */
@Command(
        name = "ingest",
        description = {
            "Publish the articles in files, folders, at web addresses or in standard input to Kafka, once.",
            "Formats: plain text, JSON, JSON Lines, ninjs, AP's JSON, JSON Feed, NewsML-G2, NewsML 1.2, NITF, IPTC 7901,"
                    + " ANPA 1312, e-mail, RSS, Atom, web pages, web archives (WARC), each also gzipped; the content says"
                    + " which. What is broken becomes a dead letter and the rest goes on. Run again, it goes on where it"
                    + " stopped: what was published before is left out."
        },
        footer = {
            "",
            "Examples:",
            "  wiredesk ingest story.txt drop/",
            "  wiredesk ingest --source reuters archive.jsonl.gz",
            "  wiredesk ingest --lane replay --source reuters 1996/",
            "  zcat archive.jsonl.gz | wiredesk ingest -",
            "  wiredesk ingest --dry-run --json drop/    each article as it would go out",
            "  wiredesk ingest --dry-run https://news.example/feed",
            "",
            "Exit codes: 0 all published (or would be), 1 some not (they are named), 2 wrong usage or configuration, 3 out of reach."
        })
public final class IngestCommand implements Callable<Integer> {

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH|URL",
            description = "Files, folders, http or https addresses; - is standard input.")
    private List<String> paths;

    @Option(
            names = "--source",
            paramLabel = "NAME",
            defaultValue = "files",
            description = "Who delivered the articles: the first part of their ids (default: ${DEFAULT-VALUE}).")
    private String source;

    @Option(
            names = "--lane",
            paramLabel = "LANE",
            defaultValue = "live",
            description = "live: as news. replay: as history, for archives; news goes first, and newer versions stay"
                    + " (default: ${DEFAULT-VALUE}).")
    private Lane lane;

    @Option(
            names = "--dry-run",
            description = "Publish nothing, and need no Kafka: show what would be published and what refused.")
    private boolean dryRun;

    @Option(
            names = "--again",
            description = "Publish also what was published before, unchanged. Downstream it changes nothing.")
    private boolean again;

    @Option(
            names = "--json",
            description =
                    "Print the summary as a JSON object; in a dry run each article, with its file or address, and each input"
                            + " that is refused, as {\"file\", \"error\"}, a line each.")
    private boolean json;

    @Mixin
    private ConfigurationOptions configuration;

    @Mixin
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        SourceName name = name();
        Settings settings = configuration.forCommand();
        if (dryRun) {
            DryRunReport report = new DryRunReport(
                    spec.commandLine().getOut(), spec.commandLine().getErr(), json);
            Ingestion.dryRun(settings, name, report).run(paths, System.in);
            return report.finish().code();
        }
        KafkaClients clients = new KafkaClients(settings);
        Topics topics = clients.topics();
        Reach.await(clients, lane.of(topics), topics.ledger(), topics.ingestSeen());
        boolean terminal = Terminal.isStandardError();
        try (Ingestion ingestion = new Ingestion(settings, Meters.create(), lane, again);
                Progress progress = Progress.on(System.err, terminal, Task.ofBytes("ingest", OneShot.size(paths)))) {
            Summary summary = ingestion.run(paths, name, System.in, progress);
            progress.close();
            tell(summary);
            return summary.stopped().isPresent() ? ExitCode.UNREACHABLE.code() : summary.exitCode();
        }
    }

    private SourceName name() {
        try {
            return new SourceName(source);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--source: " + e.getMessage(), e);
        }
    }

    private void tell(Summary summary) {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        summary.troubles().forEach(trouble -> err.println(trouble.where() + ": " + trouble.reason()));
        summary.stopped().ifPresent(why -> err.println("Stopped: " + why + ". Run it again as it is to go on."));
        double seconds = summary.took().toMillis() / 1000.0;
        if (json) {
            out.println(RecordJson.object()
                    .put("published", summary.published())
                    .put("duplicates", summary.duplicates())
                    .put("deadLettered", summary.deadLettered())
                    .put("failed", summary.failed())
                    .put("seconds", seconds));
        } else {
            out.printf(
                    "%d published, %d published before, %d dead-lettered, %d failed in %.1f s%n",
                    summary.published(), summary.duplicates(), summary.deadLettered(), summary.failed(), seconds);
        }
        out.flush();
    }
}
