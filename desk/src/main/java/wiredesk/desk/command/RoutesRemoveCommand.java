package wiredesk.desk.command;

import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import wiredesk.sink.routes.RouteBook;

/** {@code wiredesk routes remove}. */
@Command(
        name = "remove",
        description = "End a route. Its topic and what it has delivered stay.",
        footer = {"", "Examples:", "  wiredesk routes remove kim", "", RouteCommand.EXIT_CODES})
final class RoutesRemoveCommand extends RouteCommand {

    @Parameters(paramLabel = "NAME", description = "Which route.")
    private String name;

    @Override
    void run(RouteBook book, PrintWriter out) {
        book.remove(name);
        out.println("Route " + name + " is removed; its topic stays.");
    }
}
