package wiredesk.desk;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import picocli.CommandLine;

/** Runs the command in this JVM as the launcher would in its own. */
final class Shell {

    /**
     * What a command left behind.
     *
     * @param code exit code
     * @param out standard output
     * @param err what the command itself wrote to standard error
     */
    record Result(int code, String out, String err) {}

    private Shell() {}

    static Result run(List<String> arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Wiredesk.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .execute(arguments.toArray(String[]::new));
        return new Result(code, out.toString(), err.toString());
    }

    static Result run(String... arguments) {
        return run(List.of(arguments));
    }
}
