package wiredesk.desk.command;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import wiredesk.runtime.ExitCode;
import wiredesk.runtime.config.InvalidSetting;
import wiredesk.runtime.kafka.Unreachable;
import wiredesk.sink.filter.InvalidFilter;
import wiredesk.sink.routes.RouteRefused;

/** How a command that does not succeed says so, and which exit code it leaves. */
public final class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private Failures() {}

    /** The command line cannot be understood: exit code 2. */
    public static int wrongUsage(ParameterException failure, String[] arguments) {
        CommandLine command = failure.getCommandLine();
        say(command, failure.getMessage());
        UnmatchedArgumentException.printSuggestions(failure, command.getErr());
        command.getErr().println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
        return ExitCode.CONFIGURATION.code();
    }

    /** A command threw: its message in one line, the stack trace for those who log at DEBUG. */
    public static int failed(Exception failure, CommandLine command, ParseResult parsed) {
        say(command, message(failure));
        LOG.debug("{} failed", command.getCommandSpec().qualifiedName(), failure);
        return code(failure).code();
    }

    private static ExitCode code(Exception failure) {
        if (failure instanceof InvalidSetting || failure instanceof InvalidFilter || failure instanceof RouteRefused) {
            return ExitCode.CONFIGURATION;
        }
        return failure instanceof Unreachable ? ExitCode.UNREACHABLE : ExitCode.FAILED;
    }

    private static String message(Throwable failure) {
        String message = failure.getMessage();
        return message == null || message.isBlank() ? failure.toString() : message;
    }

    private static void say(CommandLine command, String message) {
        command.getErr()
                .println(command.getColorScheme()
                        .errorText(command.getCommandSpec().qualifiedName() + ": " + message));
    }
}
