package wiredesk.desk.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import wiredesk.desk.demo.Demo;
import wiredesk.desk.demo.DemoResult;
import wiredesk.desk.show.Ink;

/** {@code wiredesk demo}: everything at once, on a wire of invented news. */
@Command(
        name = "demo",
        description = {
            "Start Kafka, a schema registry and all services, play a sample wire of invented news and show who says what.",
            "Among the articles are a correction, a kill, a duplicate and a broken file. Needs nothing but Java; leaves"
                    + " nothing behind unless --data is given."
        },
        footer = {
            "",
            "Examples:",
            "  wiredesk demo                  watch, then try it yourself; Ctrl-C ends it",
            "  wiredesk demo --exit --json    for scripts: one JSON object",
            "",
            "Exit codes: 0 every input had its outcome, 1 something failed or is missing, 2 wrong usage."
        })
public final class DemoCommand implements Callable<Integer> {

    private static final Duration PACE = Duration.ofMillis(400);

    @Option(names = "--exit", description = "End when the wire has been played, instead of at Ctrl-C.")
    private boolean exit;

    @Option(
            names = "--json",
            description = "Print only the summary, as one JSON object:"
                    + " {\"articles\",\"quotes\",\"entities\",\"killed\",\"duplicates\",\"deadLetters\",\"seconds\"}.")
    private boolean json;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "An empty or new folder for all data, kept afterwards (default: a temporary one).")
    private Path data;

    @Mixin
    private ConfigurationOptions configuration;

    @Mixin
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        Instant started = ProcessHandle.current().info().startInstant().orElseGet(Instant::now);
        checkData();
        configuration.forDemonstration();
        if (data != null) {
            play(data, started);
            return CommandLine.ExitCode.OK;
        }
        try (TemporaryFolder folder = TemporaryFolder.named("wiredesk-demo-");
                SuddenEnd end = SuddenEnd.of(folder)) {
            play(folder.path(), started);
        }
        return CommandLine.ExitCode.OK;
    }

    private void play(Path folder, Instant started) throws IOException, InterruptedException {
        Ink ink = Ink.of(!json && Ansi.AUTO.enabled());
        new Demo(folder, started, exit ? Duration.ZERO : PACE, this::tell)
                .run(fixed -> configuration.with(Map.of(), fixed), lines(), ink, result -> show(result, ink));
    }

    private void checkData() throws IOException {
        if (data == null || !Files.exists(data)) {
            return;
        }
        try (DirectoryStream<Path> inside = Files.newDirectoryStream(data)) {
            if (inside.iterator().hasNext()) {
                throw new ParameterException(
                        spec.commandLine(),
                        "--data is " + data
                                + ", expected an empty or new folder; to go on with this one: wiredesk run all"
                                + " --embedded --data " + data);
            }
        }
    }

    private PrintWriter lines() {
        return json
                ? new PrintWriter(PrintWriter.nullWriter())
                : spec.commandLine().getOut();
    }

    /** What goes on, beside standard output. */
    private void tell(String status) {
        spec.commandLine().getErr().println(status);
        spec.commandLine().getErr().flush();
    }

    /** Says whether to go on. */
    private boolean show(DemoResult result, Ink ink) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(json ? result.json() : "\n" + result.text(ink));
        out.flush();
        return !exit;
    }
}
