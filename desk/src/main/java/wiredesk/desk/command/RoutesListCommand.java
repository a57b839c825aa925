package wiredesk.desk.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import wiredesk.desk.show.Ink;
import wiredesk.desk.show.RecordJson;
import wiredesk.desk.show.RouteText;
import wiredesk.schemas.Route;
import wiredesk.sink.routes.RouteBook;

/** {@code wiredesk routes list}. */
@Command(
        name = "list",
        description = "List the routes; of one that is paused, why.",
        footer = {
            "",
            "Examples:",
            "  wiredesk routes list",
            "  wiredesk routes list --json | jq -r 'select(.paused) | .name'",
            "",
            "Exit codes: 0 done, 1 failed, 2 wrong usage, configuration or filter, 3 Kafka or a topic out of reach."
        })
final class RoutesListCommand implements Callable<Integer> {

    @Option(names = "--json", description = "One JSON object a route, a line each.")
    private boolean json;

    @Mixin
    private ConfigurationOptions configuration;

    @Mixin
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (RouteBook book = RoutesCommand.open(configuration.forCommand())) {
            List<Route> routes = book.list();
            for (Route route : routes) {
                out.print(
                        json
                                ? RecordJson.line(RecordJson.of(route)) + "\n"
                                : new RouteText(Ink.of(Ansi.AUTO.enabled())).line(route));
            }
            if (routes.isEmpty() && !json) {
                out.println("No routes; make one with: wiredesk routes add NAME --filter …");
            }
        }
        out.flush();
        return CommandLine.ExitCode.OK;
    }
}
