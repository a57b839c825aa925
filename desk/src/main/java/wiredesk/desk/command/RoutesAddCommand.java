package wiredesk.desk.command;

import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import wiredesk.desk.show.Ink;
import wiredesk.desk.show.RouteText;
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
            "  wiredesk routes add kim --filter 'quote.speaker.name == \"Kim Jong Un\" && article.language == \"en\"'",
            "  wiredesk routes add urgent --select articles --filter 'article.urgency <= 3' --format cloudevents",
            "  wiredesk routes add harbours --filter 'article.headline.hasWords(\"harbour\")' --since 7d",
            "",
            "Exit codes: 0 done, 1 failed, 2 wrong usage, configuration or filter, 3 Kafka or a topic out of reach."
        })
final class RoutesAddCommand implements Callable<Integer> {

    @Parameters(paramLabel = "NAME", description = "Small letters, digits, '.', '_' and '-'.")
    private String name;

    @Mixin
    private RouteOptions options;

    @Mixin
    private ConfigurationOptions configuration;

    @Mixin
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Route draft = Route.newBuilder()
                .setName(name)
                .setTopic("")
                .setCreated(Instant.EPOCH)
                .build();
        try (RouteBook book = RoutesCommand.open(configuration.forCommand())) {
            Route made = book.add(options.applyTo(draft));
            spec.commandLine().getOut().print(new RouteText(Ink.of(Ansi.AUTO.enabled())).show(made));
        }
        return CommandLine.ExitCode.OK;
    }
}
