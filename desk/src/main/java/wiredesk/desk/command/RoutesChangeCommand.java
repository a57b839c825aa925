package wiredesk.desk.command;

import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import wiredesk.sink.routes.RouteBook;

/** {@code wiredesk routes change}. */
@Command(
        name = "change",
        description = {
            "Change a route; what is not said stays as it is.",
            "What it has delivered stays until its article changes; with --since the articles that are out are looked at"
                    + " again: what matches now is delivered, what no longer does is taken back."
        },
        footer = {
            "",
            "Examples:",
            "  wiredesk routes change kim --since 30d \\",
            "      --filter 'quote.speaker.name.startsWith(\"Kim\")'",
            "",
            RouteCommand.EXIT_CODES
        })
final class RoutesChangeCommand extends RouteCommand {

    @Parameters(paramLabel = "NAME", description = "Which route.")
    private String name;

    @Mixin
    private RouteOptions options;

    @Override
    void run(RouteBook book, PrintWriter out) {
        out.print(text().show(book.change(name, options::applyTo)));
    }
}
