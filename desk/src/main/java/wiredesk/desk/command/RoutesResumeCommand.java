package wiredesk.desk.command;

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

/** {@code wiredesk routes resume}. */
@Command(
        name = "resume",
        description = "Let a paused route go on; it gets what it missed.",
        footer = {
            "",
            "Examples:",
            "  wiredesk routes resume kim",
            "",
            "Exit codes: 0 done, 1 failed, 2 wrong usage, configuration or filter, 3 Kafka or a topic out of reach."
        })
final class RoutesResumeCommand implements Callable<Integer> {

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
            Route running = book.resume(name);
            spec.commandLine().getOut().print(new RouteText(Ink.of(Ansi.AUTO.enabled())).show(running));
        }
        return CommandLine.ExitCode.OK;
    }
}
