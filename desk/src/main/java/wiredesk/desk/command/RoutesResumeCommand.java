package wiredesk.desk.command;

import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import wiredesk.sink.routes.RouteBook;

/** {@code wiredesk routes resume}. */
@Command(
        name = "resume",
        description = "Let a paused route go on; it gets what it missed.",
        footer = {"", "Examples:", "  wiredesk routes resume kim", "", RouteCommand.EXIT_CODES})
final class RoutesResumeCommand extends RouteCommand {

    @Parameters(paramLabel = "NAME", description = "Which route.")
    private String name;

    @Override
    void run(RouteBook book, PrintWriter out) {
        out.print(text().show(book.resume(name)));
    }
}
