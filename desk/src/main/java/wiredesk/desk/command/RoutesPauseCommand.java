package wiredesk.desk.command;

import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import wiredesk.sink.routes.RouteBook;

/** {@code wiredesk routes pause}. */
@Command(
        name = "pause",
        description = "Deliver nothing to a route until it is resumed; then it gets what it missed.",
        footer = {
            "",
            "Examples:",
            "  wiredesk routes pause kim --reason 'its database is being moved'",
            "",
            RouteCommand.EXIT_CODES
        })
final class RoutesPauseCommand extends RouteCommand {

    @Parameters(paramLabel = "NAME", description = "Which route.")
    private String name;

    @Option(
            names = "--reason",
            paramLabel = "TEXT",
            defaultValue = "paused by hand",
            description = "Shown in the list (default: ${DEFAULT-VALUE}).")
    private String reason;

    @Override
    void run(RouteBook book, PrintWriter out) {
        out.print(text().show(book.pause(name, reason)));
    }
}
