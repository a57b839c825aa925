package wiredesk.desk.command;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import wiredesk.sink.routes.RouteBook;

/** {@code wiredesk routes remove}. */
@Command(
        name = "remove",
        description = "End a route. Its topic and what it has delivered stay.",
        footer = {
            "",
            "Examples:",
            "  wiredesk routes remove kim",
            "",
            "Exit codes: 0 done, 1 failed, 2 wrong usage, configuration or filter, 3 Kafka or a topic out of reach."
        })
final class RoutesRemoveCommand implements Callable<Integer> {

    @Parameters(paramLabel = "NAME", description = "Which route.")
    private String name;

    @Mixin
    private ConfigurationOptions configuration;

    @Mixin
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (RouteBook book = RoutesCommand.open(configuration.forCommand())) {
            book.remove(name);
            spec.commandLine().getOut().println("Route " + name + " is removed; its topic stays.");
        }
        return CommandLine.ExitCode.OK;
    }
}
