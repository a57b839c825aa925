package wiredesk.desk.command;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import wiredesk.ingest.SourceConsole;

/** The source that a command line names. */
final class ConfiguredSource {

    private ConfiguredSource() {}

    /** @throws ParameterException with the names that there are, if this is none of them */
    static void require(String name, SourceConsole console, CommandSpec spec) {
        if (!console.names().contains(name)) {
            String known = console.names().isEmpty()
                    ? "none is configured"
                    : "there are: " + String.join(", ", console.names());
            throw new ParameterException(spec.commandLine(), "no source is called '" + name + "'; " + known);
        }
    }
}
