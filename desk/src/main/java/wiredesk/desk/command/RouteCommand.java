package wiredesk.desk.command;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import wiredesk.desk.show.Ink;
import wiredesk.desk.show.RouteText;
import wiredesk.sink.routes.RouteBook;

/** A command that opens the book of routes, does something in it and says what. */
abstract class RouteCommand implements Callable<Integer> {

    static final String EXIT_CODES =
            "Exit codes: 0 done, 1 failed, 2 wrong usage, configuration or filter, 3 Kafka or a topic out of reach.";

    @Mixin
    private ConfigurationOptions configuration;

    @Mixin
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    abstract void run(RouteBook book, PrintWriter out);

    @Override
    public final Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (RouteBook book = RoutesCommand.open(configuration.forCommand())) {
            run(book, out);
        }
        out.flush();
        return CommandLine.ExitCode.OK;
    }

    static RouteText text() {
        return new RouteText(Ink.of(Ansi.AUTO.enabled()));
    }
}
