package wiredesk.desk.command;

import java.io.PrintWriter;
import java.time.Duration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import wiredesk.desk.rebuild.Rebuilder;
import wiredesk.runtime.ExitCode;

/** {@code wiredesk rebuild resume}. */
@Command(
        name = "resume",
        description = "Wait again for a rebuild whose command was ended, and bring it to its end.",
        footer = {
            "",
            "Examples:",
            "  wiredesk rebuild resume 20261130-101500-3fa2",
            "",
            RebuildAction.EXIT_CODES,
            RebuildAction.MORE_EXIT_CODES
        })
final class RebuildResumeCommand extends RebuildAction {

    @Parameters(paramLabel = "ID", description = "Of the rebuild.")
    private String id;

    @Option(
            names = "--wait",
            paramLabel = "TIME",
            defaultValue = "1h",
            description = "Wait for the sink so long (default: ${DEFAULT-VALUE}).")
    private String wait;

    @Option(
            names = "--unknown",
            description = "Take back records of articles that the sink does not know, too: it has been reset, or"
                    + " sink.retention has forgotten them.")
    private boolean unknown;

    private Duration patience;

    @Override
    void check() {
        patience = patience(wait);
    }

    @Override
    ExitCode run(Rebuilder rebuilder, PrintWriter out) {
        return finish(rebuilder, rebuilder.find(id), patience, unknown, out);
    }
}
