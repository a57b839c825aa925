package wiredesk.desk.command;

import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import wiredesk.desk.show.RecordJson;
import wiredesk.schemas.Route;
import wiredesk.sink.routes.RouteBook;

/** {@code wiredesk routes show}. */
@Command(
        name = "show",
        description = "Show all there is of a route.",
        footer = {"", "Examples:", "  wiredesk routes show kim", "", RouteCommand.EXIT_CODES})
final class RoutesShowCommand extends RouteCommand {

    @Parameters(paramLabel = "NAME", description = "Which route.")
    private String name;

    @Option(names = "--json", description = "One JSON object.")
    private boolean json;

    @Override
    void run(RouteBook book, PrintWriter out) {
        Route route = book.find(name);
        out.print(json ? RecordJson.line(RecordJson.of(route)) + "\n" : text().show(route));
    }
}
