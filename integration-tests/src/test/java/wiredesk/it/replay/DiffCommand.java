package wiredesk.it.replay;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import wiredesk.desk.command.Failures;
import wiredesk.desk.command.ReplayDiffCommand;
import wiredesk.it.platform.Platform;

/** {@code wiredesk replay diff}, run in this process. */
public final class DiffCommand {

    private final List<String> settings;

    public DiffCommand(Platform platform, String prefix) {
        settings = Stream.of(
                        "kafka.bootstrap.servers=" + platform.bootstrapServers(),
                        "schema.registry.url=" + platform.registryUrl(),
                        "topics.prefix=" + prefix)
                .flatMap(setting -> Stream.of("--set", setting))
                .toList();
    }

    /** What it printed and how it ended. */
    public record Answer(int exitCode, String output, String errors) {}

    public Answer run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        List<String> line = new ArrayList<>(List.of(arguments));
        line.addAll(settings);
        int code = new CommandLine(new ReplayDiffCommand())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .setParameterExceptionHandler(Failures::wrongUsage)
                .setExecutionExceptionHandler(Failures::failed)
                .execute(line.toArray(String[]::new));
        return new Answer(code, out.toString(), err.toString());
    }
}
