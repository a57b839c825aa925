package wiredesk.desk.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import wiredesk.ingest.SourceConsole;
import wiredesk.ingest.parse.ParseFailure;

/** {@code wiredesk sources test}. */
@Command(
        name = "test",
        description = {
            "Fetch a source once and print what would be published.",
            "Publishes, moves and remembers nothing, and needs no Kafka. Of a drop folder the files that wait are read."
        },
        footer = {
            "",
            "Examples:",
            "  wiredesk sources test harbour",
            "  wiredesk sources test new -s ingest.sources.new.url=https://news.example/rss",
            "  wiredesk sources test harbour --json | jq -r .headline",
            "",
            "Exit codes: 0 all is readable, 1 something is not, 2 wrong usage or configuration."
        })
final class SourcesTestCommand implements Callable<Integer> {

    @Parameters(paramLabel = "NAME", description = "A configured source.")
    private String name;

    @Option(names = "--json", description = "Each article with all its fields, and each error, as JSON, a line each.")
    private boolean json;

    @Mixin
    private ConfigurationOptions configuration;

    @Mixin
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        SourceConsole console = new SourceConsole(configuration.forCommand());
        ConfiguredSource.require(name, console, spec);
        if (console.isPush(name)) {
            throw new ParameterException(
                    spec.commandLine(), "source " + name + " is handed its articles; there is nothing to fetch");
        }
        DryRunReport report =
                new DryRunReport(spec.commandLine().getOut(), spec.commandLine().getErr(), json);
        try {
            console.test(name, report);
        } catch (IOException | ParseFailure e) {
            report.refused(name, name, e.getMessage());
        }
        return report.finish().code();
    }
}
