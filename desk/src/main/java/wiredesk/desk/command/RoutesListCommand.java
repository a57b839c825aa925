package wiredesk.desk.command;

import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import wiredesk.desk.show.RecordJson;
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
            RouteCommand.EXIT_CODES
        })
final class RoutesListCommand extends RouteCommand {

    @Option(names = "--json", description = "One JSON object a route, a line each.")
    private boolean json;

    @Override
    void run(RouteBook book, PrintWriter out) {
        List<Route> routes = book.list();
        for (Route route : routes) {
            out.print(json ? RecordJson.line(RecordJson.of(route)) + "\n" : text().line(route));
        }
        if (routes.isEmpty() && !json) {
            out.println("No routes; make one with: wiredesk routes add NAME --filter …");
        }
    }
}
