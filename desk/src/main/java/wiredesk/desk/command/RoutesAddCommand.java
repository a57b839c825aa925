package wiredesk.desk.command;

import java.io.PrintWriter;
import java.time.Instant;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import wiredesk.schemas.Route;
import wiredesk.sink.routes.RouteBook;

/** {@code wiredesk routes add}. */
@Command(
        name = "add",
        description = {
            "Make a route, and its topic where that is missing.",
            "It delivers what is decided from now on; with --since also what is out already, from the sink's own state."
        },
        footer = {
            "",
            "Examples:",
            "  wiredesk routes add kim --filter 'quote.speaker.name == \"Kim Jong Un\"'",
            "  wiredesk routes add urgent --select articles --filter 'article.urgency <= 3' \\",
            "      --format cloudevents",
            "  wiredesk routes add harbours --since 7d \\",
            "      --filter 'article.headline.hasWords(\"harbour\")'",
            "",
            RouteCommand.EXIT_CODES
        })
final class RoutesAddCommand extends RouteCommand {

    @Parameters(paramLabel = "NAME", description = "Small letters, digits, '.', '_' and '-'.")
    private String name;

    @Mixin
    private RouteOptions options;

    @Override
    void run(RouteBook book, PrintWriter out) {
        Route draft = Route.newBuilder()
                .setName(name)
                .setTopic("")
                .setCreated(Instant.EPOCH)
                .build();
        out.print(text().show(book.add(options.applyTo(draft))));
    }
}
