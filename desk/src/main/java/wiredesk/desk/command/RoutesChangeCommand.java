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
            "  wiredesk routes change kim --filter 'quote.speaker.name.startsWith(\"Kim\")' --since 30d",
            "",
            "Exit codes: 0 done, 1 failed, 2 wrong usage, configuration or filter, 3 Kafka or a topic out of reach."
        })
final class RoutesChangeCommand implements Callable<Integer> {

    @Parameters(paramLabel = "NAME", description = "Which route.")
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
        try (RouteBook book = RoutesCommand.open(configuration.forCommand())) {
            spec.commandLine()
                    .getOut()
                    .print(new RouteText(Ink.of(Ansi.AUTO.enabled())).show(book.change(name, options::applyTo)));
        }
        return CommandLine.ExitCode.OK;
    }
}
