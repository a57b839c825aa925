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
import wiredesk.desk.show.RouteText;
import wiredesk.schemas.Route;
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
            "Exit codes: 0 done, 1 failed, 2 wrong usage, configuration or filter, 3 Kafka or a topic out of reach."
        })
final class RoutesPauseCommand implements Callable<Integer> {

    @Parameters(paramLabel = "NAME", description = "Which route.")
    private String name;

    @Option(
            names = "--reason",
            paramLabel = "TEXT",
            defaultValue = "paused by hand",
            description = "Shown in the list (default: ${DEFAULT-VALUE}).")
    private String reason;

    @Mixin
    private ConfigurationOptions configuration;

    @Mixin
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (RouteBook book = RoutesCommand.open(configuration.forCommand())) {
            Route paused = book.pause(name, reason);
            spec.commandLine().getOut().print(new RouteText(Ink.of(Ansi.AUTO.enabled())).show(paused));
        }
        return CommandLine.ExitCode.OK;
    }
}
