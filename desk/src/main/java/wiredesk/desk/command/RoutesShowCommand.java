package wiredesk.desk.command;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import wiredesk.desk.show.Ink;
import wiredesk.desk.show.RecordJson;
import wiredesk.desk.show.RouteText;
import wiredesk.schemas.Route;
import wiredesk.sink.routes.RouteBook;

/** {@code wiredesk routes show}. */
@Command(
        name = "show",
        description = "Show all there is of a route.",
        footer = {
            "",
            "Examples:",
            "  wiredesk routes show kim",
            "",
            "Exit codes: 0 done, 1 failed, 2 wrong usage, configuration or filter, 3 Kafka or a topic out of reach."
        })
final class RoutesShowCommand implements Callable<Integer> {

    @Parameters(paramLabel = "NAME", description = "Which route.")
    private String name;

    @Option(names = "--json", description = "One JSON object.")
    private boolean json;

    @Mixin
    private ConfigurationOptions configuration;

    @Mixin
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (RouteBook book = RoutesCommand.open(configuration.forCommand())) {
            Route route = book.find(name);
            spec.commandLine()
                    .getOut()
                    .print(
                            json
                                    ? RecordJson.line(RecordJson.of(route)) + "\n"
                                    : new RouteText(Ink.of(Ansi.AUTO.enabled())).show(route));
        }
        spec.commandLine().getOut().flush();
        return CommandLine.ExitCode.OK;
    }
}
